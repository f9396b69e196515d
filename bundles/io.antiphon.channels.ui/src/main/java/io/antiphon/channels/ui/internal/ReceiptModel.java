package io.antiphon.channels.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.channels.Intake;
import io.antiphon.feedback.Receipt;
import io.antiphon.privacy.Kind;
import io.antiphon.privacy.Redaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** A receipt in the user's language. */
public record ReceiptModel(Receipt receipt, Texts texts) {

	/** {@code said}: in words already. */
	public static ReceiptModel of(Receipt said, Locale locale) {
		return new ReceiptModel(said, Texts.of(ReceiptModel.class, locale));
	}

	/** Which file it was, and what it holds. */
	String file() {
		return texts.get("receipt.file." + Intake.kind(receipt), receipt.source().file());
	}

	/** read = stored + revised + known + rejected. */
	public String sum() {
		var counts = receipt.counts();
		return texts.get(
				"receipt.sum", counts.read(), counts.stored(), counts.revised(), counts.known(), counts.rejected());
	}

	/** What happened at the door: masked, by what was chosen, not kept, warnings; a line each. */
	public List<String> notes() {
		var notes = new ArrayList<String>();
		if (!receipt.masked().isEmpty()) {
			notes.add(texts.get("receipt.masked", masked()));
		}
		if (!receipt.maskingSets().isEmpty()) {
			notes.add(texts.get("receipt.maskingSets", sets()));
		}
		if (!receipt.notKept().isEmpty()) {
			notes.add(texts.get("receipt.notKept", texts.list(receipt.notKept())));
		}
		notes.addAll(receipt.warnings());
		return List.copyOf(notes);
	}

	/** How much was not taken of it. */
	public String rejected() {
		return texts.get("receipt.rejected", receipt.counts().rejected());
	}

	private String sets() {
		return texts.list(receipt.maskingSets().stream().map(set -> Redaction.label(set, texts.locale())).toList());
	}

	private String masked() {
		return texts.list(new TreeMap<>(receipt.masked()).entrySet().stream()
				.map(entry -> texts.get("receipt.kind", Kind.label(entry.getKey(), texts.locale()), entry.getValue()))
				.toList());
	}
}
