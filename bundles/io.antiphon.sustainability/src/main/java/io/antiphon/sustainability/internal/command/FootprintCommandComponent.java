package io.antiphon.sustainability.internal.command;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.loop.Turns;
import io.antiphon.sustainability.Footprints;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code footprint import|show|rows|factors|read|--self}: what services cost the world. */
@Component(service = Command.class)
public final class FootprintCommandComponent implements Command {

	static final String SERVICE = "--service";
	static final String TOUCHPOINT = "--touchpoint";
	static final String REGION = "--region";
	static final String CONTRACT = "--contract";
	static final String OPERATOR = "--operator";
	static final String METER = "--meter";
	static final String UNIT = "--unit";
	static final String ZONE = "--zone";
	static final String DECIMAL = "--decimal";
	static final String FROM = "--from";
	static final String TO = "--to";
	static final String SELF = "--self";
	static final String WATTS = "--watts";

	private static final List<String> OF_FILES = List.of(REGION, CONTRACT, OPERATOR, METER, UNIT, ZONE, DECIMAL, WATTS);

	/** The options that say nothing to a word, and would be taken to. */
	private static final Map<String, List<String>> FOREIGN =
			Map.of("show", OF_FILES, "rows", OF_FILES, "import", List.of(FROM, TO, WATTS));

	private final Footprints footprints;
	private final Turns turns;

	@Activate
	public FootprintCommandComponent(@Reference Footprints footprints, @Reference Turns turns) {
		this.footprints = footprints;
		this.turns = turns;
	}

	@Override
	public String name() {
		return "footprint";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		var texts = texts(locale);
		return List.of(
				Parameter.argument("WORD", false, true, texts.get("WORD")),
				Parameter.option(SERVICE, "NAME", texts.get(SERVICE)),
				Parameter.option(TOUCHPOINT, "NAME", texts.get(TOUCHPOINT)),
				Parameter.option(REGION, "NAME", texts.get(REGION)),
				Parameter.option(CONTRACT, "NAME", texts.get(CONTRACT)),
				Parameter.option(OPERATOR, "own|other", texts.get(OPERATOR)),
				Parameter.option(METER, "ACTIVITY", texts.get(METER)),
				Parameter.option(UNIT, "UNIT", texts.get(UNIT)),
				Parameter.option(ZONE, "ZONE", texts.get(ZONE)),
				Parameter.option(DECIMAL, "point|comma", texts.get(DECIMAL)),
				Parameter.option(FROM, "DAY", texts.get(FROM)),
				Parameter.option(TO, "DAY", texts.get(TO)),
				Parameter.flag(SELF, texts.get(SELF)),
				Parameter.option(WATTS, "N", texts.get(WATTS)));
	}

	@Override
	public boolean needsWorkspace(List<String> arguments) {
		return arguments.isEmpty() || !arguments.getFirst().equals("read");
	}

	@Override
	public boolean createsWorkspace() {
		return true; // one that counts footprints alone begins here
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = texts(invocation.locale());
		var words = invocation.arguments();
		if (invocation.flag(SELF)) {
			return words.isEmpty()
					? new Own(footprints, turns, invocation, texts).run()
					: invocation.end(Exit.USAGE, texts.get("self.alone"));
		}
		var word = words.isEmpty() ? "show" : words.getFirst();
		var rest = words.isEmpty() ? words : words.subList(1, words.size());
		var foreign = FOREIGN.getOrDefault(word, List.of()).stream()
				.filter(option -> invocation.option(option).isPresent())
				.findFirst();
		if (foreign.isPresent()) {
			return invocation.end(Exit.USAGE, texts.get("foreign", word, foreign.get()));
		}
		return switch (word) {
			case "import" -> new Importing(footprints, invocation, texts).run(rest);
			case "show", "rows" -> rest.isEmpty()
					? new Showing(footprints, invocation, texts).run(word.equals("rows"))
					: invocation.end(Exit.USAGE, texts.get("unknown"));
			case "factors" -> rest.isEmpty()
					? new Listing(footprints, invocation, texts).run()
					: new Importing(footprints, invocation, texts).factors(rest);
			case "files" -> rest.isEmpty() ? files(invocation, texts) : invocation.end(Exit.USAGE, texts.get("unknown"));
			case "read" -> new Reading(invocation, texts).run(rest);
			default -> invocation.end(Exit.USAGE, texts.get("unknown"));
		};
	}

	/** What came of the files that were taken in, with what was rejected. */
	private Exit files(Invocation invocation, Texts texts) {
		var receipts = footprints.receipts(invocation.locale());
		var data = receipts.stream().map(one -> ReceiptLines.data(one.source().file(), one)).toList();
		var lines = receipts.stream().flatMap(one -> new ReceiptLines(texts).lines(one.source().file(), one).stream()).toList();
		var all = new LinkedHashMap<String, Object>();
		all.put("format", 1);
		all.put("files", data);
		invocation.print(all, lines.isEmpty() ? texts.get("show.nothing") : String.join("\n", lines));
		return Exit.DONE;
	}

	private static Texts texts(Locale locale) {
		return Texts.of(FootprintCommandComponent.class, locale);
	}
}
