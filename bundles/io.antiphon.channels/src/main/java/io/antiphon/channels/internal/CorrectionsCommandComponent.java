package io.antiphon.channels.internal;

import io.antiphon.base.Texts;
import io.antiphon.channels.Correcting;
import io.antiphon.channels.Intake;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.wording.Data;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code corrections FILE --out FILE}: writes what was rejected of a file again, to be mended and taken in. */
@Component
public final class CorrectionsCommandComponent implements Command {

	private final Intake intake;

	@Activate
	public CorrectionsCommandComponent(@Reference Intake intake) {
		this.intake = intake;
	}

	@Override
	public String name() {
		return "corrections";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("corrections.summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		var texts = texts(locale);
		var parameters = new ArrayList<Parameter>();
		parameters.add(Parameter.argument("FILE", true, false, texts.get("corrections.file")));
		parameters.add(Parameter.option("--out", "FILE", texts.get("corrections.out")));
		parameters.addAll(Declaring.parameters(texts));
		return parameters;
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = texts(invocation.locale());
		var source = invocation.arguments().getFirst();
		var out = invocation.option("--out");
		if (out.isEmpty()) {
			invocation.err().println(texts.get("corrections.noOut"));
			return Exit.USAGE;
		}
		var declared = Declaring.of(invocation);
		if (declared.isEmpty()) {
			return Exit.USAGE;
		}
		return switch (intake.corrections(Path.of(source), declared.get(), Path.of(out.get()), invocation.progress())) {
			case Correcting.Written written -> {
				invocation.print(data(written), written.told().in(invocation.locale()));
				yield Exit.DONE;
			}
			case Correcting.Refused(var file, var reasons) -> {
				reasons.forEach(reason -> invocation.err().println(texts.get("corrections.refused", file, reason.in(invocation.locale()))));
				yield Exit.REFUSED;
			}
			case Correcting.Cancelled() -> Exit.DONE;
		};
	}

	private static Map<String, ?> data(Correcting.Written written) {
		return Data.ordered(
				"file", written.file().toString(), "rows", written.rows(), "unreadable", written.unreadable(),
				"unfound", written.unfound(), "formulas", written.formulas());
	}

	private static Texts texts(Locale locale) {
		return Texts.of(CorrectionsCommandComponent.class, locale);
	}
}
