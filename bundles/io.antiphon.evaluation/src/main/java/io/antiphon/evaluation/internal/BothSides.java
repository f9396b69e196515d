package io.antiphon.evaluation.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Decision.ExpectedEffect;
import io.antiphon.loop.Decision.Option;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Plans;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdict.Effect;
import io.antiphon.wording.Block;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an improvement did to its indicator against what it did to each that must not suffer, beside what was expected of it. */
final class BothSides {

	private final Chain chain;
	private final Wording wording;
	private final Texts texts;

	BothSides(Chain chain, Wording wording) {
		this.chain = chain;
		this.wording = wording;
		this.texts = Texts.of(BothSides.class, wording.locale());
	}

	/** None where one of the two has no effect, or is measured by nothing here. */
	List<Block> of(Verdict verdict, Optional<Improvement> improvement) {
		var effect = verdict.effect();
		var axis = axis(verdict.indicator());
		if (effect == null || axis.isEmpty()) {
			return List.of();
		}
		var expected = improvement.map(this::expected).orElse(List.of());
		var pictures = new ArrayList<Block>();
		for (var companion : verdict.companions()) {
			var other = companion.effect();
			var up = axis(companion.indicator());
			if (other != null && up.isPresent()) {
				var choices = new ArrayList<Block.Choice>();
				choices.add(new Block.Choice(texts.get("both.measured"), change(effect), change(other)));
				change(verdict.indicator(), expected).ifPresent(hoped -> change(companion.indicator(), expected)
						.ifPresent(feared -> choices.add(new Block.Choice(texts.get("both.expected"), hoped, feared))));
				pictures.add(picture(axis.get(), up.get(), choices));
			}
		}
		return pictures;
	}

	private Block picture(Block.Axis across, Block.Axis up, List<Block.Choice> choices) {
		return new Block.TradeOff(texts.get("both", across.label(), up.label()), across, up, choices);
	}

	/** What the option that was chosen is said to bring. */
	private List<ExpectedEffect> expected(Improvement improvement) {
		return chain.plans().map(Plans::decisions).orElse(List.of()).stream()
				.filter(decision -> decision.id().equals(improvement.decision()))
				.flatMap(decision -> chosen(decision).stream())
				.findFirst()
				.map(Option::effects)
				.orElse(List.of());
	}

	private static Optional<Option> chosen(Decision decision) {
		var chosen = decision.chosenOption();
		return chosen == null ? Optional.empty() : decision.option(chosen);
	}

	private Optional<Block.Axis> axis(String id) {
		return chain.indicator(id)
				.map(Chain.Measured::indicator)
				.map(found -> new Block.Axis(
						wording.indicator(found, false), Numbers.ofDifference(found.unit()), found.better() == Direction.DOWN));
	}

	private static Block.Change change(Effect effect) {
		return new Block.Change(effect.value(), new Block.Range(effect.low(), effect.high()));
	}

	private static Optional<Block.Change> change(String indicator, List<ExpectedEffect> effects) {
		return effects.stream()
				.filter(one -> one.indicator().equals(indicator))
				.findFirst()
				.map(one -> new Block.Change(one.change(), range(one.low(), one.high())));
	}

	private static Block.@Nullable Range range(@Nullable Double low, @Nullable Double high) {
		return low == null || high == null ? null : new Block.Range(low, high);
	}
}
