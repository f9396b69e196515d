package io.antiphon.workbench.internal.overview;

import io.antiphon.drawing.Ribbon;
import io.antiphon.loop.Step;
import io.antiphon.loop.spi.Station.Need;
import io.antiphon.loop.spi.Station.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One station of the loop as the Overview shows it, in the user's language. {@code standing} is absent where nobody answers; {@code said}
 * is it in words, {@code brief} what is counted there, {@code waiting} how many needs there are in all.
 */
record StationRow(
		Step step,
		String title,
		boolean installed,
		@Nullable Standing standing,
		Ribbon.Sign sign,
		String said,
		String brief,
		String sentence,
		List<Need> needs,
		long waiting) {

	/** Whether it waits for somebody to do something. */
	boolean open() {
		return standing == Standing.NOTHING_YET || standing == Standing.NEEDS_YOU;
	}

	/** The same as waiting for nobody. */
	StationRow inHand() {
		return new StationRow(step, title, installed, Standing.IN_HAND, Ribbon.Sign.IN_HAND, said, brief, sentence, needs, waiting);
	}

	/** Why it needs somebody: what to do there, or that it does not answer. */
	String why() {
		return standing == null ? said : sentence;
	}

	/** What needs somebody, good news not counted. */
	List<Need> wanting() {
		return needs.stream().filter(need -> !need.good()).toList();
	}
}
