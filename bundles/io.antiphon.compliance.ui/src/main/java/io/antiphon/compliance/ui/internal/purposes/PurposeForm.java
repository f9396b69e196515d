package io.antiphon.compliance.ui.internal.purposes;

import io.antiphon.base.Texts;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.GdprBasis;
import io.antiphon.privacy.purposes.Keeping;
import io.antiphon.privacy.purposes.PiplBasis;
import io.antiphon.workbench.ui.forms.Field;
import io.antiphon.workbench.ui.forms.Field.Kind;
import io.antiphon.workbench.ui.forms.Field.Option;
import io.antiphon.workbench.ui.forms.Form;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked for when a purpose is declared, or declared anew. Knows no widget. */
final class PurposeForm {

	private static final String ID = "id";
	private static final String ENGLISH = "english";
	private static final String CHINESE = "chinese";
	private static final String GDPR = "gdpr";
	private static final String PIPL = "pipl";
	private static final String TIME = "time";
	private static final String UNIT = "unit";
	private static final String USERS = "users";
	private static final String NONE = "none";
	private static final int LINES = 3;
	private static final int LONGEST_NAME = 200;
	private static final int MOST = 9_999;

	private final PurposeWords words;
	private final Texts texts;
	private final List<String> taken;
	private final @Nullable DeclaredPurpose before;

	/** {@code taken} are the ids that are declared; {@code before} is what is declared now, absent for a new one. */
	PurposeForm(PurposeWords words, Locale locale, List<String> taken, @Nullable DeclaredPurpose before) {
		this.words = words;
		this.texts = Texts.of(PurposeForm.class, locale);
		this.taken = List.copyOf(taken);
		this.before = before;
	}

	/** In which a retention time is given. */
	private enum Unit {
		YEARS,
		MONTHS,
		DAYS;

		Period of(int count) {
			return switch (this) {
				case YEARS -> Period.ofYears(count);
				case MONTHS -> Period.ofMonths(count);
				case DAYS -> Period.ofDays(count);
			};
		}
	}

	private Field field(String key, Kind kind) {
		var hint = "form." + key + ".hint";
		return new Field(key, texts.get("form." + key), kind, texts.has(hint) ? texts.get(hint) : "");
	}

	Form form() {
		var fields = new ArrayList<Field>();
		if (before == null) {
			fields.add(field(ID, new Kind.Line()));
		}
		fields.add(field(ENGLISH, new Kind.Line()));
		fields.add(field(CHINESE, new Kind.Line()));
		fields.add(field(GDPR, new Kind.Choice(options(GdprBasis.values(), GdprBasis::point, words::gdpr))));
		fields.add(field(PIPL, new Kind.Choice(options(PiplBasis.values(), PiplBasis::point, words::pipl))));
		fields.add(field(TIME, new Kind.Line()));
		fields.add(field(UNIT, new Kind.Choice(
				Stream.of(Unit.values()).map(unit -> new Option(unit.name(), texts.get("form.unit." + unit.name()))).toList())));
		fields.add(field(USERS, new Kind.Lines(LINES)));
		return new Form(fields, stored(), this::problems);
	}

	private <B> List<Option> options(
			B[] all, Function<B, String> point, Function<B, String> label) {
		return Stream.concat(
				Stream.of(new Option(NONE, texts.get("basis.none"))),
				Stream.of(all).map(basis -> new Option(point.apply(basis), label.apply(basis))))
				.toList();
	}

	private Map<String, String> stored() {
		var stored = new HashMap<>(Map.of(GDPR, NONE, PIPL, NONE, UNIT, Unit.YEARS.name()));
		var now = before;
		if (now != null) {
			stored.put(ENGLISH, now.english());
			stored.put(CHINESE, now.chinese());
			stored.put(GDPR, now.gdpr().map(GdprBasis::point).orElse(NONE));
			stored.put(PIPL, now.pipl().map(PiplBasis::point).orElse(NONE));
			stored.put(USERS, String.join("\n", now.users()));
			if (now.keeping() instanceof Keeping.Until until) {
				keep(until.time(), stored);
			}
		}
		return stored;
	}

	/** In the largest unit that tells it whole; a year and some days stay what they are ({@code P1Y10D}). */
	private static void keep(Period time, Map<String, String> stored) {
		if (time.getDays() == 0) {
			var years = time.getMonths() == 0;
			stored.put(TIME, String.valueOf(years ? time.getYears() : time.toTotalMonths()));
			stored.put(UNIT, (years ? Unit.YEARS : Unit.MONTHS).name());
		} else {
			stored.put(TIME, time.toTotalMonths() == 0 ? String.valueOf(time.getDays()) : time.toString());
			stored.put(UNIT, Unit.DAYS.name());
		}
	}

	private static Optional<Period> time(Map<String, String> values) {
		var typed = values.getOrDefault(TIME, "").strip();
		if (typed.matches("[0-9]{1,4}")) {
			int count = Integer.parseInt(typed);
			return count < 1 || count > MOST ? Optional.empty() : Optional.of(Unit.valueOf(values.getOrDefault(UNIT, "")).of(count));
		}
		return typed.startsWith("P") ? Keeping.time(typed) : Optional.empty();
	}

	private Map<String, String> problems(Map<String, String> values) {
		var problems = new HashMap<String, String>();
		if (before == null) {
			id(values).ifPresent(problem -> problems.put(ID, problem));
		}
		Stream.of(ENGLISH, CHINESE)
				.filter(key -> values.getOrDefault(key, "").strip().length() > LONGEST_NAME)
				.forEach(key -> problems.put(key, texts.get("form.tooLong", LONGEST_NAME)));
		if (NONE.equals(values.get(GDPR)) && NONE.equals(values.get(PIPL))) {
			problems.put(GDPR, texts.get("form.noBasis"));
		}
		if (!values.getOrDefault(TIME, "").isBlank() && time(values).isEmpty()) {
			problems.put(TIME, texts.get("form.noTime"));
		}
		return problems;
	}

	private Optional<String> id(Map<String, String> values) {
		var typed = values.getOrDefault(ID, "").strip();
		try {
			return new Purpose(typed).serving() ? Optional.of(texts.get("form.serving"))
					: taken.contains(typed) ? Optional.of(texts.get("form.taken")) : Optional.empty();
		} catch (IllegalArgumentException none) {
			return Optional.of(texts.get("form.noId"));
		}
	}

	/** What was declared by a form in which nothing is wrong. */
	DeclaredPurpose declared(Form form) {
		var values = form.values();
		var purpose = before == null ? new Purpose(form.value(ID).strip()) : before.purpose();
		var after = before != null && before.keeping() instanceof Keeping.Until until ? until.after() : Keeping.After.REMOVE;
		var keeping = time(values).<Keeping>map(time -> new Keeping.Until(time, after)).orElseGet(Keeping.Open::new);
		var users = form.value(USERS).lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
		return new DeclaredPurpose(
				purpose, form.value(ENGLISH), form.value(CHINESE), GdprBasis.of(form.value(GDPR)), PiplBasis.of(form.value(PIPL)), keeping,
				users);
	}
}
