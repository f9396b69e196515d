package io.antiphon.channels.internal;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.loop.events.CaseScope;
import io.antiphon.loop.events.Events;
import io.antiphon.wording.Data;
import io.antiphon.wording.Numbers;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code events}: how many logs, cases and events there are, and how often which activity occurs. */
@Component
public final class EventsCommandComponent implements Command {

	private static final String LOG = "--log";
	private static final String SERVICE = "--service";
	private static final String FROM = "--from";
	private static final String TO = "--to";

	private final Events events;

	@Activate
	public EventsCommandComponent(@Reference EventsComponent events) {
		this((Events) events);
	}

	EventsCommandComponent(Events events) {
		this.events = events;
	}

	@Override
	public String name() {
		return "events";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("events.summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		var texts = texts(locale);
		return List.of(
				Parameter.option(LOG, "NAME", texts.get("events.log")),
				Parameter.option(SERVICE, "NAME", texts.get("events.service")),
				Parameter.option(FROM, "DATE", texts.get("events.from")),
				Parameter.option(TO, "DATE", texts.get("events.to")));
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = texts(invocation.locale());
		var period = period(invocation);
		if (period.isEmpty()) {
			return invocation.end(Exit.USAGE, texts.get("events.noPeriod"));
		}
		var scope = new CaseScope(
				invocation.option(LOG).orElse(""), invocation.option(SERVICE).orElse(""), period.get().orElse(null));
		var logs = events.logs();
		var counts = events.counts(scope);
		invocation.print(data(logs, counts), said(logs, counts, texts));
		return Exit.DONE;
	}

	/** Empty where it is none; an empty one where nobody said one. */
	private static Optional<Optional<Period>> period(Invocation invocation) {
		var from = invocation.option(FROM);
		var to = invocation.option(TO);
		if (from.isEmpty() && to.isEmpty()) {
			return Optional.of(Optional.empty());
		}
		try {
			var first = LocalDate.parse(from.orElse("0001-01-01"));
			var last = LocalDate.parse(to.orElse("9998-12-31"));
			return last.isBefore(first) ? Optional.empty() : Optional.of(Optional.of(new Period(first, last.plusDays(1))));
		} catch (DateTimeParseException noDate) {
			return Optional.empty();
		}
	}

	private static Map<String, ?> data(List<Events.Log> logs, Events.Counts counts) {
		var data = new LinkedHashMap<String, Object>();
		data.put("format", 1);
		data.put("logs", logs.stream()
				.map(log -> Data.ordered(
						"log", log.name(), "cases", log.cases(), "events", log.events(), "period", Data.period(log.period())))
				.toList());
		data.put("cases", counts.cases());
		data.put("events", counts.events());
		data.put("activities", counts.activities().stream()
				.map(activity -> Data.ordered("activity", activity.name(), "events", activity.events()))
				.toList());
		return data;
	}

	private static String said(List<Events.Log> logs, Events.Counts counts, Texts texts) {
		if (logs.isEmpty()) {
			return texts.get("events.none");
		}
		var numbers = new Numbers(texts.locale());
		var lines = new ArrayList<String>();
		logs.forEach(log -> lines.add(texts.get(
				"events.ofLog", log.name(), numbers.count(log.cases()), numbers.count(log.events()), numbers.period(log.period()))));
		lines.add(texts.get(
				"events.counts", numbers.count(counts.cases()), numbers.count(counts.events()),
				numbers.count(counts.activities().size())));
		counts.activities().forEach(
				activity -> lines.add(texts.get("events.activity", activity.name(), numbers.count(activity.events()))));
		return String.join("\n", lines);
	}

	private static Texts texts(Locale locale) {
		return Texts.of(EventsCommandComponent.class, locale);
	}
}
