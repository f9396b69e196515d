package io.antiphon.wording;

import io.antiphon.base.Texts;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Receipt.Remark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/** Puts what receipts keep as remarks into words; what nobody here has words for is said as it was when it was taken in. */
final class Remarks {

	private final Dictionary words;
	private final UnaryOperator<String> languages;
	private final Texts texts;

	Remarks(Dictionary words, UnaryOperator<String> languages, Texts texts) {
		this.words = words;
		this.languages = languages;
		this.texts = texts;
	}

	Receipt said(Receipt stored) {
		var reasons = new LinkedHashMap<String, Long>();
		stored.reasons().forEach((reason, count) -> reasons.merge(said(reason), count, Long::sum));
		return new Receipt(
				stored.intake(),
				stored.source(),
				stored.at(),
				stored.counts(),
				stored.rejections().stream()
						.map(one -> new Receipt.Rejection(one.place(), said(one.reason())))
						.toList(),
				reasons,
				stored.masked(),
				stored.notKept(),
				stored.warnings().stream().map(this::said).toList(),
				stored.maskingSets(),
				stored.purposes());
	}

	private String said(String written) {
		return Remark.of(written).map(this::said).orElse(written);
	}

	private String said(Remark remark) {
		if (remark.key().equals(Remark.LANGUAGE) && remark.values().size() == 1) {
			return languages.apply(remark.values().getFirst().toString());
		}
		if (remark.key().equals(Remark.ERASED)) {
			return texts.get("erased");
		}
		if (remark.key().equals(Remark.OVER_TIME)) {
			return texts.get("over-time");
		}
		if (remark.key().equals(Remark.CONTACTS_NOT_KEPT) && remark.values().size() == 1) {
			return texts.get("contacts-not-kept", value(remark.values().getFirst()));
		}
		return words.say("remark." + remark.key(), remark.values().stream().map(this::value).toArray()).orElse(remark.sentence());
	}

	private Object value(Object value) {
		return switch (value) {
			case Remark remark -> said(remark);
			case List<?> list -> texts.list(list.stream().map(one -> value(one).toString()).toList());
			default -> value;
		};
	}
}
