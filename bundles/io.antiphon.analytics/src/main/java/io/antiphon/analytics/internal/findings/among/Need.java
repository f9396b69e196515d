package io.antiphon.analytics.internal.findings.among;

import io.antiphon.analytics.internal.findings.cues.Cause;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Phrase;
import java.util.List;
import java.util.Optional;

/** What more of a group complain of or ask for than of others, and its likely cause where one is known. */
public record Need(Said said, Worse worse, Optional<Cause> cause) {

	/**
	 * The next best service action, by rule: what is asked for is answered; what is complained of is mended where it comes from; where that is not known, somebody
	 * asks.
	 */
	Phrase next() {
		var action = said.is(Finding.EXPECTATION) ? "asked" : cause.map(Cause::word).orElse("unknown");
		return Phrase.naming("next-" + action, "");
	}

	List<Phrase> notes() {
		return worse.notes(said.is(Finding.EXPECTATION) ? "need-ask" : "need-complain", said.finding().title(), "need-share");
	}

	/** The same for the same topic said in the same way, wherever. */
	String sameness() {
		return said.finding().kind() + " " + said.topic().id();
	}
}
