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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code import FILE…}: takes files in and prints their receipts. */
@Component
public final class ImportCommandComponent implements Command {

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
		var parameters = new ArrayList<Parameter>();
		parameters.add(Parameter.argument("FILE", true, true, texts.get("import.files")));
		parameters.addAll(Declaring.parameters(texts));
		return parameters;
	}

	@Override
	public boolean createsWorkspace() {
		return true;
	}

	@Override
	public Exit run(Invocation invocation) {
		return Declaring.of(invocation).map(declared -> run(invocation, declared)).orElse(Exit.USAGE);
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
			case Taking.Taken(var receipt) -> receipts.add(called(arrival.name(), receipt));
			case Taking.Cancelled() -> tell(invocation, "import.cancelled", arrival.name());
			case Taking.Refused(var file, var reasons) ->
				tell(invocation, "import.refused", arrival.name(), sentences(reasons, invocation.locale()));
		}
		return !(taking instanceof Taking.Refused);
	}

	/** By its path below what was named. */
	private static Receipt called(String name, Receipt receipt) {
		var source = receipt.source();
		return new Receipt(
				receipt.intake(), new Receipt.Source(name, source.sha256(), source.connector(), source.actor()), receipt.at(),
				receipt.counts(),
				receipt.rejections(), receipt.reasons(), receipt.masked(), receipt.notKept(), receipt.warnings(), receipt.maskingSets(),
				receipt.purposes());
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
