package io.antiphon.channels.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.channels.Taking;
import io.antiphon.feedback.Receipt;
import io.antiphon.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** What came of one file, in the user's language: its receipt, or why there is none. */
record OutcomeModel(String name, Taking taking, Wording wording, Texts texts) {

	/** In a line. */
	String sum() {
		return switch (taking) {
			case Taking.Taken(var receipt) -> said(receipt).sum();
			case Taking.Refused(var file, var reasons) ->
				reasons.stream().map(reason -> reason.in(texts.locale())).collect(Collectors.joining(" "));
			case Taking.Cancelled cancelled -> texts.get("cancelled");
		};
	}

	/** Which file it was, and what it holds. */
	String title() {
		return taking instanceof Taking.Taken(var receipt) ? said(receipt).file() : texts.get("receipt.notTaken", name);
	}

	/** What happened at the door, a line each. */
	List<String> notes() {
		return taking instanceof Taking.Taken(var receipt) ? said(receipt).notes() : List.of();
	}

	/** What was not taken of it, with places. */
	List<Receipt.Rejection> rejections() {
		return taking instanceof Taking.Taken(var receipt) ? wording.receipt(receipt).rejections() : List.of();
	}

	/** How much was not taken of it; empty where nothing was taken at all. */
	String rejected() {
		return taking instanceof Taking.Taken(var receipt) ? said(receipt).rejected() : "";
	}

	private ReceiptModel said(Receipt receipt) {
		return new ReceiptModel(wording.receipt(receipt), texts);
	}
}
