package io.antiphon.feedback.ui.internal.model;

import io.antiphon.base.Ids;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Evidence;
import java.util.Set;
import java.util.stream.Collectors;

/** Feedback that somebody led to by an anchor, whatever the scope: one piece, or all that a finding rests on. */
public record Pinned(String label, Set<Long> ids) {

	/** How the anchors of one piece of feedback begin, and of all that a finding rests on ({@code io.antiphon.wording.Anchors}). */
	public static final String PIECE = "feedback-";
	public static final String EVIDENCE = "evidence-";

	public Pinned {
		ids = Set.copyOf(ids);
	}

	/** What {@code anchor} leads to; nothing under its own name where that is gone by now. Blocks. */
	public static Pinned of(String anchor, Chain chain, FeedbackTexts texts) {
		if (anchor.startsWith(PIECE)) {
			var id = anchor.substring(PIECE.length());
			return new Pinned(texts.get("pinned.one", id), Set.of(Ids.parse(id)));
		}
		var finding = anchor.substring(EVIDENCE.length());
		return chain.findings()
				.flatMap(findings -> findings.finding(finding))
				.map(found -> new Pinned(
						texts.get("pinned.finding", found.title()),
						found.evidence().stream().map(Evidence::feedback).collect(Collectors.toSet())))
				.orElse(new Pinned(texts.get("pinned.gone"), Set.of()));
	}
}
