package io.antiphon.compliance.internal.retention;

import io.antiphon.base.Texts;
import io.antiphon.compliance.retention.RetentionPreview;
import io.antiphon.compliance.retention.RetentionReceipt;
import io.antiphon.feedback.erasure.Overdue;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.Keeping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** What a run found and did, in lines and as data. */
final class RetentionText {

	private final Texts texts;

	RetentionText(Texts texts) {
		this.texts = texts;
	}

	static String word(Keeping.After after) {
		return after.name().toLowerCase(Locale.ROOT);
	}

	String preview(RetentionPreview preview) {
		if (preview.rules().isEmpty()) {
			return texts.get("noRules");
		}
		var lines = new ArrayList<String>();
		preview.rules().forEach(rule -> lines.add(rule(rule, preview.today())));
		if (preview.pieces() == 0) {
			lines.add(texts.get("nothing"));
			return String.join("\n", lines);
		}
		lines.add(texts.get("wouldGo", preview.pieces()));
		preview.overdue().counts().forEach(count -> lines.add(count(count)));
		return String.join("\n", lines);
	}

	private String rule(DeclaredPurpose purpose, LocalDate today) {
		return purpose.keeping() instanceof Keeping.Until until
				? texts.get("rule", purpose.label(texts.locale()), until.time().toString(), until.keptFrom(today).toString())
				: "";
	}

	private String count(Overdue.Count count) {
		return texts.get("count", count.month().toString(), count.pieces(), count.named());
	}

	String done(RetentionReceipt receipt, boolean compacted) {
		return texts.get("done", receipt.pieces(), receipt.id()) + (compacted ? "" : "\n" + texts.get("notCompacted"));
	}

	static Map<String, Object> data(RetentionPreview preview) {
		var data = new LinkedHashMap<String, Object>();
		data.put("format", 1);
		data.put("removed", false);
		data.put("day", preview.today().toString());
		data.put("rules", preview.rules().stream().map(rule -> rule(rule.id(), rule.keeping(), preview.today())).toList());
		data.put("pieces", preview.pieces());
		data.put("found", preview.overdue().counts().stream().map(RetentionText::found).toList());
		return data;
	}

	private static Map<String, Object> rule(String id, Keeping keeping, LocalDate today) {
		var data = new LinkedHashMap<String, Object>();
		data.put("purpose", id);
		if (keeping instanceof Keeping.Until until) {
			data.put("keep", until.time().toString());
			data.put("after", word(until.after()));
			data.put("keptFrom", until.keptFrom(today).toString());
		}
		return data;
	}

	private static Map<String, Object> found(Overdue.Count count) {
		var data = new LinkedHashMap<String, Object>();
		data.put("purposes", List.copyOf(new TreeSet<>(List.of(count.named().split(" ")))));
		data.put("month", count.month().toString());
		data.put("pieces", count.pieces());
		return data;
	}

	static Map<String, Object> data(RetentionReceipt receipt, boolean compacted) {
		var data = new LinkedHashMap<String, Object>();
		data.put("format", 1);
		data.put("removed", true);
		data.put("receipt", receipt.id());
		data.put("begun", receipt.begun());
		data.put("ended", receipt.ended());
		data.put("pieces", receipt.pieces());
		data.put("complete", receipt.complete());
		data.put("compacted", compacted);
		data.put("rules", receipt.rules());
		data.put("found", receipt.found());
		return data;
	}
}
