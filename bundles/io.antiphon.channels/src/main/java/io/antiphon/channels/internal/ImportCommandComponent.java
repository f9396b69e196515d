package io.antiphon.channels.internal;

import io.antiphon.base.Texts;
import io.antiphon.channels.Arrivals.Arrival;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Intake;
import io.antiphon.channels.Sentence;
import io.antiphon.channels.Taking;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.Receipt;
import io.antiphon.wording.Vocabularies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code import FILE…}: takes files in and prints their receipts. */
@Component
public final class ImportCommandComponent implements Command {

	private static final String NONE = "none";

	private final Intake intake;
	private final Vocabularies words;

	@Activate
	public ImportCommandComponent(@Reference Intake intake, @Reference Vocabularies words) {
		this.intake = intake;
		this.words = words;
	}

	@Override
	public String name() {
		return "import";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("import.summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		var texts = texts(locale);
		return List.of(
				Parameter.argument("FILE", true, true, texts.get("import.files")),
				Parameter.option("--mapping", "FILE", texts.get("import.mapping")),
				Parameter.option("--service", "NAME", texts.get("import.service")),
				Parameter.option("--encoding", "NAME", texts.get("import.encoding")),
				Parameter.option("--delimiter", "SIGN", texts.get("import.delimiter")),
				Parameter.option("--header", "LINE", texts.get("import.header")),
				Parameter.option("--sheet", "NAME", texts.get("import.sheet")),
				Parameter.option("--mask", "SETS", texts.get("import.mask")));
	}

	@Override
	public boolean createsWorkspace() {
		return true;
	}

	@Override
	public Exit run(Invocation invocation) {
		var mapping = "";
		var file = invocation.option("--mapping");
		if (file.isPresent()) {
			try {
				mapping = Files.readString(Path.of(file.get()));
			} catch (IOException unreadable) {
				invocation.err().println(texts(invocation.locale()).get("import.unreadable", file.get()));
				return Exit.USAGE;
			}
		}
		var service = invocation.option("--service").orElse("");
		var header = invocation.option("--header").orElse("0");
		if (!header.matches("\\d{1,5}")) {
			tell(invocation, "import.noLine", header);
			return Exit.USAGE;
		}
		var writing = new Declared.Writing(
				invocation.option("--encoding").orElse(""),
				invocation.option("--delimiter").orElse(""),
				Integer.parseInt(header),
				invocation.option("--sheet").orElse(""));
		var masking = invocation.option("--mask").map(ImportCommandComponent::masking).orElse(Declared.Masking.AS_MAPPED);
		return run(invocation, new Declared(mapping, service, Map.of(), writing, masking, invocation.locale()));
	}

	/** "names,us,de", or "none"; what there is not is refused with the file. */
	private static Declared.Masking masking(String said) {
		var sets = Arrays.stream(said.split(",", -1)).map(set -> set.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
		return Declared.Masking.of(sets.equals(Set.of(NONE)) ? Set.of() : sets);
	}

	private Exit run(Invocation invocation, Declared declared) {
		var receipts = new ArrayList<Receipt>();
		var exit = Exit.DONE;
		for (var argument : invocation.arguments()) {
			try (var arrivals = intake.arrivals(Path.of(argument))) {
				for (var arrival : arrivals.all()) {
					exit = take(arrival, declared, invocation, receipts) ? exit : Exit.REFUSED;
				}
			}
		}
		var shown = new Receipts(receipts, words, invocation.locale());
		if (invocation.json() || !receipts.isEmpty()) {
			invocation.print(shown.data(), shown.lines());
		}
		return exit;
	}

	/** Takes one in, or says why not; false where it was refused. */
	private boolean take(Arrival arrival, Declared declared, Invocation invocation, List<Receipt> receipts) {
		var taking = switch (arrival) {
			case Arrival.File(var name, var path) -> intake.take(path, declared, invocation.access(), invocation.progress());
			case Arrival.Refused(var name, var reason) -> new Taking.Refused(name, List.of(reason));
		};
		switch (taking) {
			case Taking.Taken(var receipt) -> receipts.add(receipt);
			case Taking.Cancelled() -> tell(invocation, "import.cancelled", arrival.name());
			case Taking.Refused(var name, var reasons) -> tell(invocation, "import.refused", name, sentences(reasons, invocation.locale()));
		}
		return !(taking instanceof Taking.Refused);
	}

	private static String sentences(List<Sentence> reasons, Locale locale) {
		return reasons.stream().map(reason -> reason.in(locale)).collect(Collectors.joining(" "));
	}

	private static void tell(Invocation invocation, String key, Object... values) {
		invocation.err().println(texts(invocation.locale()).get(key, values));
	}

	private static Texts texts(Locale locale) {
		return Texts.of(ImportCommandComponent.class, locale);
	}
}
