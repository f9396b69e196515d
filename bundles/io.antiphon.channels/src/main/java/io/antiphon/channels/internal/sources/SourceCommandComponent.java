package io.antiphon.channels.internal.sources;

import io.antiphon.base.Texts;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.mapping.file.MappingFile;
import io.antiphon.channels.sources.SavedSource;
import io.antiphon.channels.sources.Schedule;
import io.antiphon.channels.sources.Sources.Running;
import io.antiphon.channels.sources.Sources.Saving;
import io.antiphon.channels.sources.Sources;
import io.antiphon.channels.spi.Address;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code source list|add|remove|run}: sources that are taken in again and again. */
@Component
public final class SourceCommandComponent implements Command {

	private static final String CHANGE = "change";
	private static final Pattern EVERY = Pattern.compile("(\\d{1,6})([mhd])");

	private final Sources sources;

	@Activate
	public SourceCommandComponent(@Reference Sources sources) {
		this.sources = sources;
	}

	@Override
	public String name() {
		return "source";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("source.summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		var texts = texts(locale);
		return List.of(
				Parameter.argument("WORD", true, true, texts.get("source.words")),
				Parameter.option("--at", "PATH", texts.get("source.at")),
				Parameter.option("--mapping", "FILE", texts.get("source.mapping")),
				Parameter.option("--service", "NAME", texts.get("source.service")),
				Parameter.option("--password-file", "FILE", texts.get("source.passwordFile")),
				Parameter.option("--every", "TIME", texts.get("source.every")),
				Parameter.flag("--due", texts.get("source.due")));
	}

	@Override
	public boolean createsWorkspace() {
		return true;
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = texts(invocation.locale());
		var names = invocation.arguments().subList(1, invocation.arguments().size());
		return switch (invocation.arguments().getFirst()) {
			case "list" -> names.isEmpty() ? list(invocation) : invocation.end(Exit.USAGE, texts.get("source.unknown"));
			case "add" -> one(names, invocation, name -> add(name, invocation));
			case "remove" -> one(names, invocation, name -> remove(name, invocation));
			case "run" -> run(names, invocation);
			default -> invocation.end(Exit.USAGE, texts.get("source.unknown"));
		};
	}

	/** What is done with the one that is named. */
	private interface Named {

		Exit with(String name);
	}

	private static Exit one(List<String> names, Invocation invocation, Named what) {
		return names.size() == 1
				? what.with(names.getFirst())
				: invocation.end(Exit.USAGE, texts(invocation.locale()).get("source.noName"));
	}

	private Exit list(Invocation invocation) {
		var text = new SourceText(invocation.locale());
		var all = sources.all();
		invocation.print(
				Map.of("format", 1, "sources", all.stream().<Map<String, ?>>map(SourceText::data).toList()),
				all.isEmpty() ? text.none() : String.join("\n", all.stream().map(text::line).toList()));
		return Exit.DONE;
	}

	private Exit add(String name, Invocation invocation) {
		var texts = texts(invocation.locale());
		var schedule = schedule(invocation.option("--every").orElse("0m"));
		if (schedule.isEmpty()) {
			return invocation.end(Exit.USAGE, texts.get("source.noTime"));
		}
		var mapping = "";
		var file = invocation.option("--mapping");
		if (file.isPresent()) {
			try {
				mapping = MappingFile.text(Path.of(file.get()));
			} catch (IOException unreadable) {
				return invocation.end(Exit.USAGE, texts.get("import.unreadable", file.get()));
			}
		}
		var location = invocation.option("--at").map(at -> Address.is(at) ? at : absolute(at)).orElse("");
		var source = new SavedSource("", name, location, mapping, invocation.option("--service").orElse(""), schedule.get())
				.with(invocation.option("--password-file").map(SourceCommandComponent::absolute).orElse(""));
		return switch (sources.save(source, invocation.access())) {
			case Saving.Refused(var reason) -> invocation.end(Exit.USAGE, reason.in(invocation.locale()));
			case Saving.Saved(var saved) -> {
				invocation.print(SourceText.data(saved), new SourceText(invocation.locale()).line(saved));
				yield Exit.DONE;
			}
		};
	}

	private static String absolute(String path) {
		return Path.of(path).toAbsolutePath().normalize().toString();
	}

	/** "30m", "2h", "1d"; "0m" for by hand; "change". */
	private static Optional<Schedule> schedule(String written) {
		if (written.equals(CHANGE)) {
			return Optional.of(new Schedule.OnChange());
		}
		var matcher = EVERY.matcher(written);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		long count = Long.parseLong(matcher.group(1));
		return Optional.of(Schedule.every(switch (matcher.group(2)) {
			case "m" -> Duration.ofMinutes(count);
			case "h" -> Duration.ofHours(count);
			default -> Duration.ofDays(count);
		}));
	}

	private Exit remove(String name, Invocation invocation) {
		var texts = texts(invocation.locale());
		boolean removed = sources.find(name).filter(source -> sources.remove(source.id(), invocation.access())).isPresent();
		if (!removed) {
			return invocation.end(Exit.USAGE, texts.get("source.noSuch", name));
		}
		invocation.print(Map.of("format", 1, "removed", name), texts.get("source.removed", name));
		return Exit.DONE;
	}

	/** Those that are named, those that are due, or all. */
	private Exit run(List<String> names, Invocation invocation) {
		var texts = texts(invocation.locale());
		var chosen = new ArrayList<SavedSource>();
		boolean due = names.isEmpty() && invocation.flag("--due");
		for (var name : names) {
			var found = sources.find(name);
			if (found.isEmpty()) {
				return invocation.end(Exit.USAGE, texts.get("source.noSuch", name));
			}
			chosen.add(found.get());
		}
		if (names.isEmpty()) {
			chosen.addAll(due ? sources.due(Instant.now()) : sources.all());
		}
		var text = new SourceText(invocation.locale());
		var ran = new ArrayList<Running.Ran>();
		var exit = Exit.DONE;
		for (var source : chosen) {
			switch (run(source, due, invocation)) {
				case Running.Ran one -> {
					ran.add(one);
					exit = one.outcomes().stream().anyMatch(outcome -> outcome.taking() instanceof Taking.Refused) ? Exit.REFUSED : exit;
				}
				case Running.UnderWay() -> invocation.err().println(texts.get("source.underWay", source.name()));
				case Running.Unknown() -> invocation.err().println(texts.get("source.noSuch", source.name()));
			}
		}
		var none = due ? texts.get("source.noneDue") : text.none();
		invocation.print(
				Map.of("format", 1, "runs", ran.stream().<Map<String, ?>>map(text::data).toList()),
				chosen.isEmpty() ? none : String.join("\n", ran.stream().map(text::said).toList()));
		return exit;
	}

	private Running run(SavedSource source, boolean due, Invocation invocation) {
		return due
				? sources.runDue(source.id(), invocation.locale(), invocation.access(), invocation.progress())
				: sources.run(source.id(), invocation.locale(), invocation.access(), invocation.progress());
	}

	private static Texts texts(Locale locale) {
		return Texts.of(SourceCommandComponent.class, locale);
	}
}
