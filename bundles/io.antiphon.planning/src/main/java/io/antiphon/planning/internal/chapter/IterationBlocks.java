package io.antiphon.planning.internal.chapter;

import io.antiphon.base.Texts;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Plans;
import io.antiphon.planning.internal.adjusting.Iteration;
import io.antiphon.planning.internal.adjusting.IterationWords;
import io.antiphon.planning.internal.adjusting.Iterations;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Block;
import io.antiphon.wording.Block.Cell;
import io.antiphon.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of improvements, what was tried before them, and the iterations of a service as one time line. */
final class IterationBlocks {

	/** Of what was tried before so much is told: the newest. */
	private static final int MOST_TRIED = 6;
	/** So many iterations of a service are shown around one of them. */
	private static final int MOST_AROUND = 24;

	private final Iterations iterations;
	private final IterationWords words;
	private final Wording wording;
	private final Texts texts;

	IterationBlocks(Plans plans, Chain chain, Wording wording) {
		this.iterations = Iterations.of(plans, chain);
		this.words = new IterationWords(plans, chain, wording);
		this.wording = wording;
		this.texts = Texts.of(IterationBlocks.class, wording.locale());
	}

	/** One time line for each service, where anything has days. */
	List<Block> lines() {
		return iterations.byService().stream().flatMap(this::line).toList();
	}

	/** That of the service of an improvement, or, where it is long, the piece of it around the improvement. */
	List<Block> line(Improvement improvement) {
		return iteration(improvement).stream().flatMap(this::around).toList();
	}

	private Stream<Block> around(Iteration iteration) {
		var service = iterations.besides(iteration);
		var from = Math.clamp(service.indexOf(iteration) - MOST_AROUND / 2, 0, Math.max(0, service.size() - MOST_AROUND));
		return dated(words.line(service, from, Math.min(from + MOST_AROUND, service.size())));
	}

	private Stream<Block> line(List<Iteration> service) {
		return dated(words.line(service, 0, service.size()));
	}

	private static Stream<Block> dated(Block.Work line) {
		return line.pieces().stream().allMatch(piece -> piece.phases().isEmpty()) ? Stream.of() : Stream.of(line);
	}

	/** The verdict and the choice in a few words. */
	Optional<String> brief(Improvement improvement) {
		return iteration(improvement).flatMap(words::brief);
	}

	/** The verdict with what was chosen, by whom and when; nothing where there is none. */
	List<Block> came(Improvement improvement) {
		var blocks = new ArrayList<Block>();
		iteration(improvement).ifPresent(iteration -> {
			words.brief(iteration).ifPresent(said -> blocks.add(new Block.State(said, IterationWords.tone(iteration))));
			words.outcome(iteration).ifPresent(said -> {
				blocks.add(new Block.Paragraph(said));
				blocks.add(link("verdict", Anchors.verdict(improvement.id()), improvement));
			});
		});
		return blocks;
	}

	private Block link(String label, String anchor, Improvement improvement) {
		return new Block.Links(texts.get(label), List.of(Cell.link(wording.phrase(improvement.title()), anchor)));
	}

	/** What was tried before on the same indicator, as knowledge, each with a link to it. */
	List<Block> tried(Improvement improvement) {
		var before = before(improvement);
		var untold = Math.max(0, before.size() - MOST_TRIED);
		var blocks = new ArrayList<Block>();
		if (untold > 0) {
			blocks.add(new Block.Paragraph(texts.get("tried.more", untold)));
		}
		before.stream().skip(untold).forEach(earlier -> {
			blocks.add(new Block.Paragraph(words.tried(earlier)));
			blocks.add(link("tried.there", Anchors.improvement(earlier.improvement().id()), earlier.improvement()));
		});
		return blocks;
	}

	List<Iteration> before(Improvement improvement) {
		return iteration(improvement).map(iterations::before).orElse(List.of());
	}

	private Optional<Iteration> iteration(Improvement improvement) {
		return iterations.of(improvement.id());
	}
}
