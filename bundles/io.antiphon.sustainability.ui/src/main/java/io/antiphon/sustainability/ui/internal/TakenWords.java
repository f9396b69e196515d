package io.antiphon.sustainability.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.feedback.Receipt;
import io.antiphon.sustainability.FactorSet;
import io.antiphon.sustainability.Taken;
import java.util.ArrayList;
import java.util.Locale;

/** What came of taking a file in, as lines of a message. */
final class TakenWords {

	/** So many rejections are named in a message. */
	private static final int NAMED = 10;

	private final Texts texts;

	TakenWords(Locale locale) {
		this.texts = Texts.of(TakenWords.class, locale);
	}

	String said(Taken taken) {
		return switch (taken) {
			case Taken.Done(var receipt) -> done(receipt);
			case Taken.Factors(var set, var before) -> factors(set, before);
			case Taken.Refused(var reasons) -> texts.get("taken.refused") + "\n"
					+ String.join("\n", reasons.stream().map(reason -> reason.text(texts.locale())).toList());
		};
	}

	private String factors(FactorSet set, String before) {
		var said = texts.get(before.isEmpty() ? "taken.factors" : "taken.replaced", set.name(), set.factors().size(), before);
		return set.negative().isEmpty() ? said : said + "\n" + texts.get("taken.negative", texts.list(set.negative()));
	}

	private String done(Receipt receipt) {
		var counts = receipt.counts();
		var lines = new ArrayList<String>();
		lines.add(texts.get(
				"taken.done", counts.read(), counts.stored(), counts.revised(), counts.known(), counts.rejected()));
		receipt.rejections().stream().limit(NAMED).forEach(
				each -> lines.add(texts.get("taken.rejected", each.place(), each.reason())));
		if (counts.rejected() > NAMED) {
			lines.add(texts.get("taken.more", counts.rejected() - NAMED));
		}
		lines.addAll(receipt.warnings());
		return String.join("\n", lines);
	}
}
