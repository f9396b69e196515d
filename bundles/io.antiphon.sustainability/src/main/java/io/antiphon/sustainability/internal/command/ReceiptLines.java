package io.antiphon.sustainability.internal.command;

import io.antiphon.base.Texts;
import io.antiphon.feedback.Receipt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of a file as lines and as data. */
final class ReceiptLines {

	private final Texts texts;

	ReceiptLines(Texts texts) {
		this.texts = texts;
	}

	List<String> lines(String name, Receipt receipt) {
		var counts = receipt.counts();
		var lines = new ArrayList<String>();
		lines.add(texts.get("import.done", name, counts.read(), counts.stored(), counts.revised(), counts.known(), counts.rejected()));
		receipt.rejections().forEach(each -> lines.add("  " + texts.get("import.rejected", each.place(), each.reason())));
		if (counts.rejected() > receipt.rejections().size()) {
			lines.add("  " + texts.get("import.more", counts.rejected() - receipt.rejections().size()));
			receipt.reasons().forEach((reason, count) -> lines.add("  " + texts.get("import.reason", count, reason)));
		}
		receipt.warnings().forEach(warning -> lines.add("  " + warning));
		if (!receipt.notKept().isEmpty()) {
			lines.add("  " + texts.get("import.notKept", texts.list(receipt.notKept())));
		}
		return lines;
	}

	static Map<String, Object> data(String name, Receipt receipt) {
		var counts = receipt.counts();
		var data = new LinkedHashMap<String, Object>();
		data.put("file", name);
		data.put("read", counts.read());
		data.put("stored", counts.stored());
		data.put("revised", counts.revised());
		data.put("known", counts.known());
		data.put("rejected", counts.rejected());
		data.put("rejections", receipt.rejections().stream()
				.<Map<String, Object>>map(each -> Map.of("place", each.place(), "reason", each.reason()))
				.toList());
		data.put("reasons", receipt.reasons());
		return data;
	}
}
