package io.antiphon.compliance.ui.internal.requests;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.forms.Field;
import io.antiphon.workbench.ui.forms.Field.Kind;
import io.antiphon.workbench.ui.forms.Field.Option;
import io.antiphon.workbench.ui.forms.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What of a piece is to say something else: each of its fields with what stands there now. Knows no widget. */
final class CorrectionForm {

	/** Under which pieces stand in a copy. */
	static final String SAID = "feedback.said";

	private static final String FIELD = "field";
	private static final String VALUE = "value";
	private static final String PIECE = "piece";
	private static final String SERVICE = "service";
	private static final int LINES = 5;
	private static final int START = 60;

	private final Map<String, Map<String, Object>> pieces = new LinkedHashMap<>();
	private final Texts texts;

	/** {@code copy} is what {@link io.antiphon.compliance.Rights#copy} says; of a piece the newest version is corrected. */
	CorrectionForm(Map<String, List<Map<String, Object>>> copy, Locale locale) {
		texts = Texts.of(CorrectionForm.class, locale);
		var newest = new LinkedHashMap<String, Map<String, Object>>();
		copy.getOrDefault(SAID, List.of()).forEach(piece -> newest.merge(
				text(piece, "file") + " " + text(piece, "line"), piece, (one, other) -> version(one) > version(other) ? one : other));
		newest.values().forEach(piece -> pieces.put(text(piece, "id"), piece));
	}

	private static int version(Map<String, Object> piece) {
		return piece.get("version") instanceof Number number ? number.intValue() : 0;
	}

	private static String text(Map<String, Object> piece, String key) {
		return String.valueOf(piece.getOrDefault(key, ""));
	}

	boolean nothing() {
		return pieces.isEmpty();
	}

	/** Which piece. */
	Form which() {
		var options = pieces.entrySet().stream().map(piece -> new Option(piece.getKey(), line(piece.getValue()))).toList();
		return new Form(
				List.of(new Field(PIECE, texts.get("correct.piece"), new Kind.Choice(options))), Map.of(PIECE, options.getFirst().key()),
				values -> Map.of());
	}

	private String line(Map<String, Object> piece) {
		var words = text(piece, "text").replaceAll("\\s+", " ");
		var cut = words.codePointCount(0, words.length()) > START ? words.substring(0, words.offsetByCodePoints(0, START)) + "…" : words;
		return texts.get("correct.line", text(piece, "occurred"), text(piece, SERVICE), cut);
	}

	static String piece(Form form) {
		return form.value(PIECE);
	}

	/** Which of its fields, and what it is to say; what stands there now is shown first. */
	Form what(String id) {
		var now = fields(pieces.getOrDefault(id, Map.of()));
		var options = now.keySet().stream().map(key -> new Option(key, label(key))).toList();
		var form = new Form(
				List.of(
						new Field(FIELD, texts.get("correct.field"), new Kind.Choice(options)),
						new Field(VALUE, texts.get("correct.value"), new Kind.Lines(LINES), texts.get("correct.value.hint"))),
				Map.of(FIELD, "text", VALUE, now.getOrDefault("text", "")), values -> Map.of());
		var shown = new String[] {"text"};
		form.onTyped(values -> {
			var chosen = values.getOrDefault(FIELD, "");
			if (!chosen.equals(shown[0])) {
				shown[0] = chosen;
				form.restore(Map.of(VALUE, now.getOrDefault(chosen, "")));
			}
		});
		return form;
	}

	private String label(String key) {
		var colon = key.indexOf(':');
		return colon < 0
				? texts.get("correct.field." + key)
				: texts.get("correct.field." + key.substring(0, colon), key.substring(colon + 1));
	}

	/** What can be corrected, and what it says now. */
	private static Map<String, String> fields(Map<String, Object> piece) {
		var fields = new LinkedHashMap<String, String>();
		Stream.of("text", SERVICE, "touchpoint", "channel").forEach(key -> fields.put(key, text(piece, key)));
		if (piece.get("ratings") instanceof List<?> ratings) {
			ratings.forEach(one -> {
				if (one instanceof Map<?, ?> rating) {
					fields.put("rating:" + rating.get("name"), String.valueOf(rating.get(VALUE)));
				}
			});
		}
		if (piece.get("attributes") instanceof Map<?, ?> attributes) {
			new ArrayList<>(attributes.entrySet())
					.forEach(one -> fields.put("attribute:" + one.getKey(), String.valueOf(one.getValue())));
		}
		return fields;
	}

	static String field(Form form) {
		return form.value(FIELD);
	}

	static String value(Form form) {
		return form.value(VALUE);
	}
}
