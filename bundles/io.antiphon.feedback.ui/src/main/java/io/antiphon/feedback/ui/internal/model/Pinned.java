package io.antiphon.feedback.ui.internal.model;

import io.antiphon.base.Ids;
import io.antiphon.feedback.Query.Brought;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Evidence;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Narrowed;
import io.antiphon.wording.Numbers;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Feedback that somebody led to by an anchor: one piece, all that a finding rests on, all that a number counts, or all that an import brought. It is that
 * of a scope, {@code null} for that of the window, with these ids, {@code null} for any, and of that import, {@code null} for any.
 */
public record Pinned(String label, @Nullable Scope scope, @Nullable Set<Long> ids, @Nullable Brought brought) {

	/** How the anchors of one piece of feedback begin, and of all that a finding rests on ({@code io.antiphon.wording.Anchors}). */
	public static final String PIECE = "feedback-";
	public static final String EVIDENCE = "evidence-";
	/** Those of what an import brought. */
	public static final String BROUGHT = "brought-";

	public Pinned {
		ids = ids == null ? null : Set.copyOf(ids);
	}

	/** Some pieces, wherever they are from. */
	public Pinned(String label, Set<Long> ids) {
		this(label, Scope.ALL, ids, null);
	}

	/** What {@code anchor} leads to; nothing under its own name where that is gone by now. {@code receipts}: all there are. Blocks. */
	public static Pinned of(String anchor, Chain chain, Supplier<List<Receipt>> receipts, FeedbackTexts texts) {
		if (anchor.startsWith(BROUGHT)) {
			return receipts.get().stream()
					.flatMap(receipt -> Stream.of(Brought.Part.values())
							.filter(part -> anchor.equals(Anchors.brought(new Brought(receipt.intake(), part))))
							.map(part -> brought(receipt, part, texts)))
					.findFirst()
					.orElse(new Pinned(texts.get("pinned.gone"), Set.of()));
		}
		if (anchor.startsWith(PIECE)) {
			var id = anchor.substring(PIECE.length());
			return new Pinned(texts.get("pinned.one", id), Set.of(Ids.parse(id)));
		}
		if (anchor.startsWith(Narrowed.ANCHOR)) {
			return Narrowed.of(anchor)
					.map(narrowed -> new Pinned(label(narrowed.scope(), texts), narrowed.scope(), null, null))
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

	/** "From may.csv, 12 Mar 2026: 240 pieces", within the scope of the window. */
	private static Pinned brought(Receipt receipt, Brought.Part part, FeedbackTexts texts) {
		var counts = receipt.counts();
		var day = new Numbers(texts.locale()).day(receipt.at().atZone(ZoneId.systemDefault()).toLocalDate());
		var label = switch (part) {
			case ALL -> texts.get("pinned.brought", receipt.source().file(), day, counts.stored() + counts.revised());
			case STORED -> texts.get("pinned.stored", receipt.source().file(), day, counts.stored());
			case REVISED -> texts.get("pinned.revised", receipt.source().file(), day, counts.revised());
		};
		return new Pinned(label, null, null, new Brought(receipt.intake(), part));
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
