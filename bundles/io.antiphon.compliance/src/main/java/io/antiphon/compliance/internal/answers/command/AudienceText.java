package io.antiphon.compliance.internal.answers.command;

import io.antiphon.base.Texts;
import io.antiphon.compliance.answers.AnswerText;
import io.antiphon.compliance.answers.Audience;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who said it, in lines and as data; contacts where they are asked for alone. */
final class AudienceText {

	private final Audience audience;
	private final Texts texts;

	AudienceText(Audience audience, Texts texts) {
		this.audience = audience;
		this.texts = texts;
	}

	String counted() {
		var lines = new ArrayList<String>();
		var said = audience.said();
		var verdict = audience.verdict();
		lines.add(texts.get(verdict == null ? "verdict.none" : "verdict." + verdict.name()));
		lines.add(texts.get("restsOn", said.findings(), said.pieces()));
		some(lines, "missing", said.missing());
		some(lines, "gone", said.gone());
		some(lines, "unnamed", said.unnamed());
		lines.add(texts.get("people", audience.people(), audience.answerable().size()));
		audience.notAnswered().forEach((reason, count) -> some(lines, "reason." + reason.name(), count));
		lines.add(audience.texts().isEmpty()
				? texts.get("noTexts")
				: texts.get("texts", texts.list(audience.texts().stream().map(AnswerText::language).toList())));
		return String.join("\n", lines);
	}

	private void some(List<String> lines, String key, long count) {
		if (count > 0) {
			lines.add("  " + texts.get(key, count));
		}
	}

	String listed(boolean contacts) {
		var lines = new ArrayList<String>();
		for (var person : audience.answerable()) {
			var contact = person.contact();
			var line = texts.get(
					"person", person.pseudonym(), person.pieces(), texts.get("kind." + contact.kind().id()),
					contact.language().isEmpty() ? texts.get("noLanguage") : contact.language());
			lines.add(contacts ? line + "  " + contact.value() : line);
		}
		return lines.isEmpty() ? texts.get("nobody") : String.join("\n", lines);
	}

	Map<String, Object> data() {
		var said = audience.said();
		var verdict = audience.verdict();
		var data = new LinkedHashMap<String, Object>();
		data.put("format", 1);
		data.put("improvement", audience.improvement());
		data.put("verdict", verdict == null ? "" : verdict.name().toLowerCase(Locale.ROOT).replace('_', ' '));
		data.put("findings", said.findings());
		data.put("missingFindings", said.missing());
		data.put("pieces", said.pieces());
		data.put("gone", said.gone());
		data.put("unnamed", said.unnamed());
		data.put("people", audience.people());
		data.put("answerable", audience.answerable().size());
		var reasons = new LinkedHashMap<String, Object>();
		audience.notAnswered().forEach((reason, count) -> reasons.put(word(reason), count));
		data.put("notAnswered", reasons);
		data.put("languages", audience.texts().stream().map(AnswerText::language).toList());
		return data;
	}

	private static String word(Audience.Reason reason) {
		return switch (reason) {
			case RESTRICTED -> "restricted";
			case WITHDRAWN -> "withdrawn";
			case NO_CONSENT -> "noConsent";
			case NO_CONTACT -> "noContact";
			case CHANGED -> "changed";
			case ANSWERED -> "answered";
		};
	}

	Map<String, Object> data(boolean contacts) {
		var data = data();
		data.put("list", audience.answerable().stream().map(person -> data(person, contacts)).toList());
		return data;
	}

	private static Map<String, Object> data(Audience.Person person, boolean contacts) {
		var data = new LinkedHashMap<String, Object>();
		data.put("pseudonym", person.pseudonym());
		data.put("pieces", person.pieces());
		data.put("kind", person.contact().kind().id());
		data.put("language", person.contact().language());
		if (contacts) {
			data.put("contact", person.contact().value());
		}
		return data;
	}
}
