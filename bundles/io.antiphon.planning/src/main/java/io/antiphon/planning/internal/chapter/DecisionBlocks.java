package io.antiphon.planning.internal.chapter;

import io.antiphon.base.Texts;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Decision.State;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Plans;
import io.antiphon.planning.Scorings;
import io.antiphon.planning.internal.plans.DecisionTitle;
import io.antiphon.planning.internal.proposing.Titles;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Block;
import io.antiphon.wording.Block.Cell;
import io.antiphon.wording.Block.Tone;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Wording;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decisions: what was chosen or is proposed, by whom and why, the findings it rests on, the options, and what took its place. */
final class DecisionBlocks {

	private static final int MOST_NOT_CHOSEN = 5;

	private final List<Decision> decisions;
	private final Set<String> held;
	private final List<Improvement> improvements;
	private final List<Finding> findings;
	private final OptionBlocks options;
	private final IterationBlocks iterations;
	private final Wording wording;
	private final Texts texts;
	private final Numbers numbers;

	DecisionBlocks(Plans plans, Chain chain, Scorings scorings, IterationBlocks iterations, Wording wording) {
		this.decisions = plans.decisions();
		this.held = Decision.current(decisions).stream().map(Decision::id).collect(Collectors.toSet());
		this.improvements = plans.improvements();
		this.findings = chain.findings().map(Findings::findings).orElse(List.of());
		this.options = new OptionBlocks(chain, findings, scorings, wording);
		this.iterations = iterations;
		this.wording = wording;
		this.texts = Texts.of(DecisionBlocks.class, wording.locale());
		this.numbers = new Numbers(wording.locale());
	}

	/** The one that an improvement carries out, with what was tried before, and those that took its place. */
	List<Block> of(Improvement improvement) {
		var tried = iterations.tried(improvement);
		return line(improvement.decision()).stream()
				.<Block>map(decision -> item(decision, decision.id().equals(improvement.decision()) ? tried : List.of()))
				.toList();
	}

	/** One, whatever carries it out; empty where there is none of that id. */
	Optional<Block.Item> of(String id) {
		return decisions.stream().filter(one -> one.id().equals(id)).findFirst().map(decision -> item(decision, List.of()));
	}

	/** Those that belong to no improvement, such as to do nothing. */
	List<Block> others() {
		var carried = new HashSet<Decision>();
		improvements.forEach(improvement -> carried.addAll(line(improvement.decision())));
		var others = decisions.stream().filter(decision -> !carried.contains(decision)).toList();
		return others.isEmpty()
				? List.of()
				: Stream.concat(
						Stream.<Block>of(new Block.Paragraph(texts.get("decisions.others"))),
						others.stream().map(decision -> item(decision, List.of())))
						.toList();
	}

	/** A decision, what is to take or took its place, and what that of these; each once. */
	private Set<Decision> line(String id) {
		var line = decisions.stream().filter(one -> one.id().equals(id)).collect(Collectors.toCollection(LinkedHashSet::new));
		for (var more = true; more;) {
			more = line.addAll(decisions.stream().filter(one -> line.stream().anyMatch(before -> follows(one, before))).toList());
		}
		return line;
	}

	private static boolean follows(Decision one, Decision before) {
		return before.id().equals(one.supersedes());
	}

	private Block.Item item(Decision decision, List<Block> tried) {
		var details = new ArrayList<Block>();
		standing(decision).forEach(details::add);
		details.add(new Block.Paragraph(texts.get("decision." + decision.state(), numbers.day(day(decision)), decision.by())));
		details.addAll(tried);
		if (!decision.findings().isEmpty()) {
			details.add(new Block.Links(texts.get("findings"), decision.findings().stream().map(this::finding).toList()));
		}
		details.addAll(options.of(decision));
		notChosen(decision).forEach(details::add);
		return new Block.Item(Anchors.decision(decision.id()), title(decision), wording.phrase(decision.rationale()), details);
	}

	private String title(Decision decision) {
		var chosen = DecisionTitle.of(decision, wording);
		var called = texts.get(decision.state() == State.PROPOSED ? "decision.proposed" : "decision");
		return chosen.isEmpty() ? called : texts.get("named", called, chosen);
	}

	private static LocalDate day(Decision decision) {
		return decision.at().atOffset(ZoneOffset.UTC).toLocalDate();
	}

	/** That it does not hold, and its links to the one before it and to those in its place. */
	private Stream<Block> standing(Decision decision) {
		var before = decisions.stream().filter(one -> follows(decision, one)).toList();
		var after = decisions.stream().filter(one -> one.state() == State.DECIDED && follows(one, decision)).toList();
		var state = texts.get(after.isEmpty() ? "decision.waits" : "decision.superseded");
		var said = held.contains(decision.id()) ? Stream.<Block>of() : Stream.<Block>of(new Block.State(state, Tone.NEUTRAL));
		return Stream.of(said, links("supersedes", before), links("supersededBy", after)).flatMap(blocks -> blocks);
	}

	private Stream<Block> links(String label, List<Decision> others) {
		var cells = others.stream().map(one -> Cell.link(title(one), Anchors.decision(one.id()))).toList();
		return cells.isEmpty() ? Stream.of() : Stream.of(new Block.Links(texts.get(label), cells));
	}

	private Cell finding(String id) {
		return findings.stream()
				.filter(finding -> finding.id().equals(id))
				.findFirst()
				.map(finding -> Cell.link(Titles.of(finding), Anchors.finding(id)))
				.orElse(Cell.text(id));
	}

	/** The first of them; loop.json has all. */
	private Stream<Block> notChosen(Decision decision) {
		var all = Stream.concat(decision.passedOver().stream().map(wording::phrase), decision.notChosen().stream()).distinct().toList();
		if (all.isEmpty()) {
			return Stream.empty();
		}
		var others = all.stream().limit(MOST_NOT_CHOSEN).collect(Collectors.joining(texts.get("then")));
		var more = all.size() - MOST_NOT_CHOSEN;
		var said = texts.get("named", texts.get("notChosen"), others);
		return Stream.of(new Block.Paragraph(more > 0 ? texts.get("notChosen.more", said, more) : said));
	}
}
