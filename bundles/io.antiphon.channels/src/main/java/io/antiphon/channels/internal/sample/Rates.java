package io.antiphon.channels.internal.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How often each subject comes up within its touchpoint's feedback, in thousandths, before and after the change. */
final class Rates {

	private static final Mix<SentenceKind> SITE = mix(
			Touchpoint.SITE,
			List.of(
					new Mix.Part<>("payment", 100),
					new Mix.Part<>("slow", 40),
					new Mix.Part<>("crash", 40),
					new Mix.Part<>("search", 35),
					new Mix.Part<>("description", 35),
					new Mix.Part<>("login", 25)),
			180);
	private static final Mix<SentenceKind> AFTER_SALES = mix(
			Touchpoint.AFTER_SALES,
			List.of(
					new Mix.Part<>("refund", 235),
					new Mix.Part<>("no-answer", 60),
					new Mix.Part<>("rules", 35),
					new Mix.Part<>("wrong-replacement", 30),
					new Mix.Part<>("impolite", 30)),
			170);

	/** Every week's rates where nothing was changed. */
	static final Map<Touchpoint, Mix<SentenceKind>> USUAL = once(Effect.NONE);

	private Rates() {}

	/** Every week's rates once the effect is there. */
	static Map<Touchpoint, Mix<SentenceKind>> once(Effect effect) {
		return Map.of(
				Touchpoint.SITE, SITE, Touchpoint.DELIVERY, delivery(effect), Touchpoint.AFTER_SALES, AFTER_SALES);
	}

	private static Mix<SentenceKind> delivery(Effect effect) {
		return mix(
				Touchpoint.DELIVERY,
				List.of(
						new Mix.Part<>("late", effect.late()),
						new Mix.Part<>("damaged", effect.damaged()),
						new Mix.Part<>("lost", effect.lost()),
						new Mix.Part<>("courier", 40),
						new Mix.Part<>("tracking", 30)),
				160);
	}

	/** What is neither a complaint nor neutral is praise. */
	private static Mix<SentenceKind> mix(Touchpoint touchpoint, List<Mix.Part<String>> complaints, int neutral) {
		var parts = new ArrayList<Mix.Part<SentenceKind>>();
		var praise = 1000 - neutral;
		for (var complaint : complaints) {
			parts.add(new Mix.Part<>(SentenceKind.negative(touchpoint, complaint.value()), complaint.weight()));
			praise -= complaint.weight();
		}
		parts.add(new Mix.Part<>(SentenceKind.general(touchpoint, Meant.NEUTRAL), neutral));
		parts.add(new Mix.Part<>(SentenceKind.general(touchpoint, Meant.POSITIVE), praise));
		return new Mix<>(parts);
	}
}
