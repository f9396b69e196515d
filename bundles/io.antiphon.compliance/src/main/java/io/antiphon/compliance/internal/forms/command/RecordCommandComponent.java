package io.antiphon.compliance.internal.forms.command;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.forms.Forms;
import io.antiphon.privacy.Purpose;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code record show|set|export}: records of processing, impact assessments and transfers as documents. */
@Component
public final class RecordCommandComponent implements Command {

	static final String KIND = "--kind";
	static final String NAME = "--name";
	static final String FIELD = "--field";
	static final String TEXT = "--text";
	static final String OUT = "--out";

	private final Forms forms;

	@Activate
	public RecordCommandComponent(@Reference Forms forms) {
		this.forms = forms;
	}

	@Override
	public String name() {
		return "record";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		var texts = texts(locale);
		return List.of(
				Parameter.argument("WORD", true, true, texts.get("WORD")),
				Parameter.option(KIND, "KIND", texts.get(KIND)),
				Parameter.option(NAME, "NAME", texts.get(NAME)),
				Parameter.option(FIELD, "FIELD", texts.get(FIELD)),
				Parameter.option(TEXT, "TEXT", texts.get(TEXT)),
				Parameter.option(OUT, "FILE", texts.get(OUT)));
	}

	@Override
	public Purpose purpose() {
		return Purpose.ACCOUNTABILITY;
	}

	@Override
	public Exit run(Invocation invocation) {
		return new Recording(forms, invocation, texts(invocation.locale())).run(invocation.arguments());
	}

	private static Texts texts(Locale locale) {
		return Texts.of(RecordCommandComponent.class, locale);
	}
}
