package io.antiphon.planning.internal.plans;

import io.antiphon.base.Texts;
import io.antiphon.loop.Improvement;
import io.antiphon.wording.Wording;
import java.util.Optional;
import java.util.stream.Stream;

/** What the last turn left alone since people work on it, in a sentence. */
public final class LeftAlone {

	private LeftAlone() {}

	/** Empty where it left nothing alone. Blocks. */
	public static Optional<String> sentence(DocumentPlans plans, Wording wording) {
		var texts = Texts.of(LeftAlone.class, wording.locale());
		var titles = plans.refusals().stream()
				.flatMap(refusal -> Stream.<String>ofNullable(refusal.improvement()))
				.map(id -> texts.get("left.title", plans.improvement(id).map(Improvement::title).map(wording::phrase).orElse(id)))
				.toList();
		return titles.isEmpty() ? Optional.empty() : Optional.of(texts.get("left", titles.size(), texts.list(titles)));
	}
}
