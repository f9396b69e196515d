package io.antiphon.feedback.ui.internal.model;

import io.antiphon.base.Ids;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Evidence;
import io.antiphon.wording.Narrowed;
import io.antiphon.wording.Numbers;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Feedback that somebody led to by an anchor, whatever the scope of the window: one piece, all that a finding rests on, or all that a number counts. It is that
 * of a scope with these ids, {@code null} for any.
 */
public record Pinned(String label, Scope scope, @Nullable Set<Long> ids) {

	/** How the anchors of one piece of feedback begin, and of all that a finding rests on ({@code io.antiphon.wording.Anchors}). */
	public static final String PIECE = "feedback-";
	public static final String EVIDENCE = "evidence-";

	public Pinned {
		ids = ids == null ? null : Set.copyOf(ids);
	}

	/** Some pieces, wherever they are from. */
	public Pinned(String label, Set<Long> ids) {
		this(label, Scope.ALL, ids);
	}

	/** What {@code anchor} leads to; nothing under its own name where that is gone by now. Blocks. */
	public static Pinned of(String anchor, Chain chain, FeedbackTexts texts) {
		if (anchor.startsWith(PIECE)) {
			var id = anchor.substring(PIECE.length());
			return new Pinned(texts.get("pinned.one", id), Set.of(Ids.parse(id)));
		}
		if (anchor.startsWith(Narrowed.ANCHOR)) {
			return Narrowed.of(anchor)
					.map(narrowed -> new Pinned(label(narrowed.scope(), texts), narrowed.scope(), null))
					.orElse(new Pinned(texts.get("pinned.gone"), Set.of()));
		}
		var finding = anchor.substring(EVIDENCE.length());
		return chain.findings()
				.flatMap(findings -> findings.finding(finding))
				.map(found -> new Pinned(
						texts.get("pinned.finding", found.title()),
						found.evidence().stream().map(Evidence::feedback).collect(Collectors.toSet())))
				.orElse(new Pinned(texts.get("pinned.gone"), Set.of()));
	}

	/** "Shop · delivery · app · 5 Jan 2026 – 24 May 2026" */
	private static String label(Scope scope, FeedbackTexts texts) {
		var period = scope.period();
		var parts = Stream.of(
				scope.service(), scope.touchpoint(), scope.channel(), Objects.toString(scope.segment(), ""),
				period == null ? "" : new Numbers(texts.locale()).period(period))
				.filter(part -> !part.isEmpty())
				.collect(Collectors.joining(" · "));
		return parts.isEmpty() ? texts.get("pinned.all") : parts;
	}
}
