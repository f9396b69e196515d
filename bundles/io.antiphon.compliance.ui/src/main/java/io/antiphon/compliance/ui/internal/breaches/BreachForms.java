package io.antiphon.compliance.ui.internal.breaches;

import io.antiphon.base.Texts;
import io.antiphon.tables.Written;
import io.antiphon.workbench.ui.forms.Field;
import io.antiphon.workbench.ui.forms.Field.Kind;
import io.antiphon.workbench.ui.forms.Form;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is asked for when something is noted about a breach, by the clock here. Knows no widget. */
final class BreachForms {

	private static final String DAY = "day";
	private static final String TIME = "time";
	private static final String WHAT = "what";
	private static final String REASONS = "reasons";
	private static final String NO_RISK = "noRisk";
	private static final String REMEDY = "remedy";
	private static final int LINES = 4;
	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
	private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

	private final Texts texts;
	private final Clock clock;

	BreachForms(Locale locale, Clock clock) {
		this.texts = Texts.of(BreachForms.class, locale);
		this.clock = clock;
	}

	private Field field(String key, Kind kind) {
		return new Field(key, texts.get("form." + key), kind, texts.has("form." + key + ".hint") ? texts.get("form." + key + ".hint") : "");
	}

	private Map<String, String> now() {
		var now = ZonedDateTime.now(clock);
		return Map.of(DAY, now.toLocalDate().toString(), TIME, MINUTE.format(now));
	}

	private static Optional<LocalTime> time(String typed) {
		try {
			return Optional.of(LocalTime.parse(typed.strip().replace('：', ':'), TYPED));
		} catch (DateTimeParseException none) {
			return Optional.empty();
		}
	}

	private Map<String, String> problems(Map<String, String> values, String needed) {
		var problems = new HashMap<String, String>();
		if (values.containsKey(DAY) && Written.day(values.getOrDefault(DAY, "")).isEmpty()) {
			problems.put(DAY, texts.get("form.noDay"));
		}
		if (values.containsKey(TIME) && time(values.getOrDefault(TIME, "")).isEmpty()) {
			problems.put(TIME, texts.get("form.noTime"));
		}
		if (!needed.isEmpty() && values.getOrDefault(needed, "").isBlank()) {
			problems.put(needed, texts.get("form.needed"));
		}
		return problems;
	}

	private Instant moment(Form form) {
		return Written.day(form.value(DAY)).orElseThrow()
				.atTime(time(form.value(TIME)).orElseThrow())
				.atZone(clock.getZone())
				.toInstant();
	}

	/** A new one. */
	Form adding() {
		return new Form(
				List.of(field(DAY, new Kind.Day()), field(TIME, new Kind.Line()), field(WHAT, new Kind.Lines(LINES))), now(),
				values -> problems(values, WHAT));
	}

	record Added(Instant aware, String what) {}

	Added added(Form form) {
		return new Added(moment(form), form.value(WHAT));
	}

	/** That the authority was told. */
	Form telling() {
		return new Form(
				List.of(field(DAY, new Kind.Day()), field(TIME, new Kind.Line()), field(REASONS, new Kind.Lines(LINES))), now(),
				values -> problems(values, ""));
	}

	record Told(Instant at, String reasons) {}

	Told told(Form form) {
		return new Told(moment(form), form.value(REASONS));
	}

	/** That nothing is left to be done; {@code waits}: the authority was not told. */
	Form closing(boolean waits) {
		return new Form(
				List.of(field(NO_RISK, new Kind.Check()), field(REMEDY, new Kind.Lines(LINES))), Map.of(NO_RISK, String.valueOf(waits)),
				values -> problems(values, Boolean.parseBoolean(values.get(NO_RISK)) ? REMEDY : ""));
	}

	record Closed(boolean noRisk, String remedy) {}

	static Closed closed(Form form) {
		return new Closed(Boolean.parseBoolean(form.value(NO_RISK)), form.value(REMEDY));
	}
}
