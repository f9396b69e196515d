package io.antiphon.compliance.internal.breaches.command;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.breaches.Breaches;
import io.antiphon.compliance.breaches.Clocked;
import io.antiphon.compliance.breaches.Reported;
import io.antiphon.compliance.internal.register.Given;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is noted of breaches, and what is said of them. */
final class Reporting {

	private static final int MINUTES_AN_HOUR = 60;

	private final Breaches breaches;
	private final Invocation invocation;
	private final Given given;
	private final Clock clock;
	private final Texts texts;

	Reporting(Breaches breaches, Invocation invocation, Clock clock, Texts texts) {
		this.breaches = breaches;
		this.invocation = invocation;
		this.given = new Given(invocation, clock);
		this.clock = clock;
		this.texts = texts;
	}

	Exit run(String word, List<String> rest) {
		try {
			return switch (word) {
				case "add" -> rest.isEmpty() ? add() : wrong("unknown");
				case "list" -> rest.isEmpty() ? list() : wrong("unknown");
				case "show", "notify", "close", "undo" -> rest.size() == 1
						? on(word, rest.getFirst().toLowerCase(Locale.ROOT))
						: wrong("noBreach");
				default -> wrong("unknown");
			};
		} catch (Given.Wrong wrong) {
			return wrong("noTime", wrong.option());
		}
	}

	private Exit add() throws Given.Wrong {
		var aware = given.moment(BreachCommandComponent.AWARE);
		return aware.isEmpty()
				? wrong("noAware")
				: told("added", breaches.add(aware.get(), given.text(BreachCommandComponent.WHAT), invocation.access()));
	}

	private Exit on(String word, String id) throws Given.Wrong {
		var reason = given.text(BreachCommandComponent.REASON);
		return switch (word) {
			case "show" -> show(id);
			case "notify" -> told("notified", breaches.notified(
					id, given.moment(BreachCommandComponent.AT).orElse(clock.instant()), reason, invocation.access()));
			case "undo" -> told("undone", breaches.undo(id, invocation.access()));
			default -> told("closed", breaches.close(id, invocation.flag(BreachCommandComponent.NO_RISK), reason, invocation.access()));
		};
	}

	private Exit list() {
		var all = breaches.all(invocation.access());
		var shown = all.stream()
				.filter(one -> one.breach().closing() == null || invocation.flag(BreachCommandComponent.ALL))
				.toList();
		var unreadable = breaches.unreadable();
		var data = new LinkedHashMap<String, Object>();
		data.put("format", 1);
		data.put("open", all.stream().filter(Clocked::waits).count());
		data.put("overdue", all.stream().filter(Clocked::overdue).count());
		data.put("breaches", shown.stream().map(Reporting::data).toList());
		data.put("unreadable", unreadable);
		var lines = shown.stream().map(this::line).collect(Collectors.joining("\n"));
		invocation.print(data, shown.isEmpty() ? texts.get("none") : lines + pipl(shown));
		unreadable.forEach(id -> invocation.err().println(texts.get("unreadable", id)));
		return Exit.DONE;
	}

	/** Where the other law may apply, its answer is the same for all: now. */
	private String pipl(List<Clocked> shown) {
		return shown.stream().anyMatch(Clocked::waits) ? "\n" + texts.get("pipl") : "";
	}

	private Exit show(String id) {
		var found = breaches.find(id, invocation.access());
		if (found.isEmpty()) {
			return wrong("refused.unknown");
		}
		return print(page(found.get()), found.get());
	}

	private Exit print(String text, Clocked one) {
		var data = new LinkedHashMap<String, Object>();
		data.put("format", 1);
		data.put("breach", data(one));
		invocation.print(data, text);
		return Exit.DONE;
	}

	private Exit told(String what, Reported reported) {
		return switch (reported) {
			case Reported.Kept(var one) -> print(
					texts.get(what, one.breach().id()) + "\n" + line(one) + pipl(List.of(one)), one);
			case Reported.Gone(var id) -> {
				invocation.print(Map.of("format", 1, "gone", id), texts.get("gone", id));
				yield Exit.DONE;
			}
			case Reported.Refused(var reason) -> {
				wrong("refused." + reason.name().toLowerCase(Locale.ROOT));
				yield reason == Reported.Reason.MEANWHILE ? Exit.REFUSED : Exit.USAGE;
			}
		};
	}

	private Exit wrong(String key, Object... values) {
		invocation.err().println(texts.get(key, values));
		return Exit.USAGE;
	}

	private String time(Instant moment) {
		return moment.atZone(clock.getZone()).truncatedTo(ChronoUnit.MINUTES).toOffsetDateTime().toString();
	}

	/** Hours and minutes, whole minutes, of what is left or over. */
	private String length(Duration time) {
		var minutes = time.abs().toMinutes();
		return texts.get("length", minutes / MINUTES_AN_HOUR, minutes % MINUTES_AN_HOUR);
	}

	private String line(Clocked one) {
		var breach = one.breach();
		return texts.get("line", breach.id(), time(breach.aware()), clock(one), breach.what());
	}

	private String clock(Clocked one) {
		var told = one.breach().notified();
		var closing = one.breach().closing();
		if (told != null) {
			var said = one.late() ? texts.get("toldLate", time(told), length(one.left())) : texts.get("told", time(told));
			return closing == null ? said : said + texts.get("andClosed");
		}
		if (closing != null) {
			return texts.get("noRisk");
		}
		return one.overdue()
				? texts.get("overdue", time(one.due()), length(one.left()))
				: texts.get("left", time(one.due()), length(one.left()));
	}

	private String page(Clocked one) {
		var lines = new ArrayList<String>(List.of(line(one)));
		if (!one.breach().reasons().isEmpty()) {
			lines.add(texts.get("reasons", one.breach().reasons()));
		}
		var closing = one.breach().closing();
		if (closing != null) {
			lines.add(texts.get("closedAt", time(closing.at()), closing.remedy()).strip());
		}
		return String.join("\n", lines) + pipl(List.of(one));
	}

	private static Map<String, Object> data(Clocked one) {
		var breach = one.breach();
		var data = new LinkedHashMap<String, Object>();
		data.put("id", breach.id());
		data.put("aware", breach.aware().toString());
		data.put("what", breach.what());
		data.put("state", breach.state().name().toLowerCase(Locale.ROOT));
		data.put("due", one.due().toString());
		data.put("minutesLeft", one.left().toMinutes());
		data.put("overdue", one.overdue());
		data.put("late", one.late());
		data.put("pipl", "immediately");
		var told = breach.notified();
		if (told != null) {
			data.put("notified", told.toString());
			data.put("reasons", breach.reasons());
		}
		var closing = breach.closing();
		if (closing != null) {
			data.put("closing", Map.of("at", closing.at().toString(), "noRisk", closing.noRisk(), "remedy", closing.remedy()));
		}
		return data;
	}
}
