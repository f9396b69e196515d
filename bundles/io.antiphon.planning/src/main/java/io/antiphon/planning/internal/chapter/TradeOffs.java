package io.antiphon.planning.internal.chapter;

import io.antiphon.base.Texts;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Chain.Measured;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Decision.ExpectedEffect;
import io.antiphon.loop.Decision.Option;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.wording.Block;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the options of a decision are said to do to two indicators at once: the one that is named first against each other one. Options
 * that say nothing of one of the two are named and not drawn.
 */
final class TradeOffs {

	private static final int MOST = 3;

	private final Chain chain;
	private final Wording wording;
	private final Texts texts;

	TradeOffs(Chain chain, Wording wording) {
		this.chain = chain;
		this.wording = wording;
		this.texts = Texts.of(TradeOffs.class, wording.locale());
	}

	/** None where no option says something of two indicators that are measured here. */
	List<Block> of(Decision decision) {
		var indicators = decision.options().stream()
				.flatMap(option -> option.effects().stream())
				.map(ExpectedEffect::indicator)
				.distinct()
				.flatMap(id -> chain.indicator(id).map(Measured::indicator).stream())
				.toList();
		return indicators.stream()
				.skip(1)
				.limit(MOST)
				.flatMap(other -> drawn(decision, indicators.getFirst(), other))
				.toList();
	}

	private Stream<Block> drawn(Decision decision, Indicator first, Indicator other) {
		var choices = new ArrayList<Block.Choice>();
		var silent = new ArrayList<String>();
		for (var option : decision.options()) {
			var across = change(option, first);
			var up = change(option, other);
			var title = wording.phrase(option.title());
			if (across.isPresent() && up.isPresent()) {
				choices.add(new Block.Choice(title, across.get(), up.get()));
			} else if (!option.id().equals(Decision.NOTHING)) {
				silent.add(title);
			}
		}
		if (choices.isEmpty()) {
			return Stream.empty();
		}
		var title = texts.get("tradeOff", wording.indicator(first, false), wording.indicator(other, false));
		var picture = new Block.TradeOff(title, axis(first), axis(other), choices);
		return silent.isEmpty()
				? Stream.of(picture)
				: Stream.of(picture, new Block.Paragraph(texts.get("tradeOff.silent", String.join(texts.get("then"), silent))));
	}

	private static Optional<Block.Change> change(Option option, Indicator indicator) {
		return option.effects().stream()
				.filter(effect -> effect.indicator().equals(indicator.id()))
				.findFirst()
				.map(TradeOffs::change);
	}

	private static Block.Change change(ExpectedEffect effect) {
		var low = effect.low();
		var high = effect.high();
		return new Block.Change(effect.change(), low == null || high == null ? null : new Block.Range(low, high));
	}

	private Block.Axis axis(Indicator indicator) {
		return new Block.Axis(
				wording.indicator(indicator, false), Numbers.ofDifference(indicator.unit()), indicator.better() == Direction.DOWN);
	}
}
