package io.antiphon.compliance.ui.internal.requests;

import io.antiphon.base.Texts;
import io.antiphon.compliance.deadlines.Law;
import io.antiphon.compliance.requests.NewRequest;
import io.antiphon.compliance.requests.Noted;
import io.antiphon.compliance.requests.Request;
import io.antiphon.compliance.requests.RequestKind;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.tables.Written;
import io.antiphon.workbench.ui.forms.Field;
import io.antiphon.workbench.ui.forms.Field.Kind;
import io.antiphon.workbench.ui.forms.Field.Option;
import io.antiphon.workbench.ui.forms.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked for when something is noted about a request, and what was said then. Knows no widget. */
final class RequestForms {

	private static final String KIND = "kind";
	private static final String LAW = "law";
	private static final String DAY = "day";
	private static final String REASON = "reason";
	private static final String REFERENCE = "reference";
	private static final String PERSON = "person";
	private static final String END = "end";
	private static final String REFUSED = "refused";
	private static final String ERASURE = "erasure";
	private static final String COPIED = "copied";
	private static final int LINES = 3;

	private final RequestWords words;
	private final Texts texts;

	RequestForms(RequestWords words, Locale locale) {
		this.words = words;
		this.texts = Texts.of(RequestForms.class, locale);
	}

	private static LocalDate today() {
		return LocalDate.now();
	}

	private Field field(String key, Kind kind) {
		return new Field(key, texts.get("form." + key), kind);
	}

	private Field hinted(String key, Kind kind) {
		return new Field(key, texts.get("form." + key), kind, texts.get("form." + key + ".hint"));
	}

	/** Days have to be days that have come; what {@code needed} names has to be said. */
	private Map<String, String> problems(Map<String, String> values, List<String> needed) {
		var problems = new HashMap<String, String>();
		Stream.of(DAY, COPIED).filter(values::containsKey).forEach(key -> {
			var typed = values.getOrDefault(key, "");
			var day = Written.day(typed);
			if (typed.isBlank() && key.equals(DAY) || !typed.isBlank() && day.isEmpty()) {
				problems.put(key, texts.get("form.noDay"));
			} else if (day.filter(one -> one.isAfter(today())).isPresent()) {
				problems.put(key, words.refusal(Noted.Reason.FUTURE));
			}
		});
		needed.stream().filter(key -> values.getOrDefault(key, "").isBlank()).forEach(key -> problems.put(key, texts.get("form.needed")));
		return problems;
	}

	private static LocalDate day(Form form) {
		return Written.day(form.value(DAY)).orElseThrow();
	}

	/** A new one; {@code found}: whether somebody was found whom it may be about. */
	Form adding(boolean found) {
		var fields = new ArrayList<Field>();
		fields.add(field(KIND, new Kind.Choice(
				Stream.of(RequestKind.values()).map(kind -> new Option(kind.name(), words.kindByLaw(kind))).toList())));
		fields.add(field(LAW, new Kind.Choice(
				Stream.of(Law.values()).map(law -> new Option(law.name(), texts.get("law.whole." + law.id()))).toList())));
		fields.add(new Field(DAY, texts.get("form.received"), new Kind.Day(), texts.get("form.received.hint")));
		fields.add(hinted(REFERENCE, new Kind.Line()));
		var stored = new HashMap<>(Map.of(KIND, RequestKind.ACCESS.name(), LAW, Law.GDPR.name(), DAY, today().toString()));
		person(fields, stored, found);
		return new Form(fields, stored, values -> problems(values, List.of()));
	}

	private void person(List<Field> fields, Map<String, String> stored, boolean found) {
		if (found) {
			fields.add(field(PERSON, new Kind.Check()));
			stored.put(PERSON, "true");
		}
	}

	private static Subject subject(Form form, Subject found) {
		return form.values().containsKey(PERSON) && Boolean.parseBoolean(form.value(PERSON)) ? found : Subject.NOBODY;
	}

	NewRequest added(Form form, Subject found) {
		return new NewRequest(
				RequestKind.valueOf(form.value(KIND)), Law.valueOf(form.value(LAW)), day(form), subject(form, found),
				form.value(REFERENCE));
	}

	/** That it is known who asks. */
	Form confirming(boolean found) {
		var fields = new ArrayList<>(List.of(field(DAY, new Kind.Day())));
		var stored = new HashMap<>(Map.of(DAY, today().toString()));
		person(fields, stored, found);
		return new Form(fields, stored, values -> problems(values, List.of()));
	}

	record Confirmed(LocalDate on, Subject subject) {}

	static Confirmed confirmed(Form form, Subject found) {
		return new Confirmed(day(form), subject(form, found));
	}

	/** That it takes longer. */
	Form extending() {
		return new Form(
				List.of(new Field(DAY, texts.get("form.told"), new Kind.Day()), hinted(REASON, new Kind.Lines(LINES))),
				Map.of(DAY, today().toString()),
				values -> problems(values, List.of(REASON)));
	}

	record Extended(LocalDate told, String reason) {}

	static Extended extended(Form form) {
		return new Extended(day(form), form.value(REASON));
	}

	/** How it ended; {@code erasure} and {@code copied}: what was done just now, empty and absent where nothing was. */
	Form closing(String erasure, @Nullable LocalDate copied) {
		var ends = List.of(new Option(END, texts.get("form.end.done")), new Option(REFUSED, texts.get("form.end.refused")));
		return new Form(
				List.of(
						field(END, new Kind.Choice(ends)), field(DAY, new Kind.Day()), field(REASON, new Kind.Lines(LINES)),
						hinted(ERASURE, new Kind.Line()), field(COPIED, new Kind.Day())),
				Map.of(END, END, DAY, today().toString(), ERASURE, erasure, COPIED, copied == null ? "" : copied.toString()),
				values -> problems(values, REFUSED.equals(values.get(END)) ? List.of(REASON) : List.of()));
	}

	static Request.Closing closed(Form form) {
		return new Request.Closing(
				day(form), form.value(END).equals(REFUSED), form.value(REASON), form.value(ERASURE).strip().toLowerCase(Locale.ROOT),
				Written.day(form.value(COPIED)).orElse(null));
	}
}
