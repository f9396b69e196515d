package io.antiphon.cli.internal.loop;

import io.antiphon.base.Texts;
import io.antiphon.cli.internal.terminal.FolderOpener;
import io.antiphon.cli.internal.terminal.FolderOpener.Answer;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import io.antiphon.loop.Turn.Change;
import io.antiphon.loop.Turn.Source;
import io.antiphon.loop.Turn.Word;
import io.antiphon.loop.Turns;
import io.antiphon.report.Report;
import io.antiphon.wording.Vocabularies;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One turn, from opening the workspace to the report. Where nothing comes of it (every file refused, stopped by the user,
 * listening failed), a workspace made for it is taken away again.
 */
public final class LoopRun {

	private final FolderOpener door;
	private final Turns turns;
	private final FeedbackStore feedback;
	private final Chain chain;
	private final Report report;
	private final Vocabularies vocabularies;
	private final Invocation invocation;
	private final Texts texts;

	LoopRun(
			FolderOpener door,
			Turns turns,
			FeedbackStore feedback,
			Chain chain,
			Report report,
			Vocabularies vocabularies,
			Invocation invocation) {
		this.door = door;
		this.turns = turns;
		this.feedback = feedback;
		this.chain = chain;
		this.report = report;
		this.vocabularies = vocabularies;
		this.invocation = invocation;
		this.texts = Texts.of(LoopRun.class, invocation.locale());
	}

	Exit run(LoopOrder order) {
		if (!turns.provides(Step.LISTEN) && (order.fresh() || !order.files().isEmpty())) {
			invocation.err().println(texts.get("loop.nobodyListens"));
			return Exit.USAGE;
		}
		var folder = new OutFolder();
		folder.make(order.out());
		var outcome = new Outcome(Exit.FAULT, Leave.NOTHING_OF_OURS);
		var there = Files.exists(order.workspace());
		try {
			outcome = opened(order);
			return outcome.exit();
		} finally {
			if (outcome.leave() == Leave.NOTHING || outcome.leave() == Leave.NOTHING_OF_OURS && !there) {
				discard(order);
			}
			folder.unmake();
		}
	}

	/** What is left behind: all of it, nothing, or what was there before and may be somebody else's. */
	private enum Leave {
		EVERYTHING,
		NOTHING,
		NOTHING_OF_OURS
	}

	/** How it ended. */
	private record Outcome(Exit exit, Leave leave) {}

	private void discard(LoopOrder order) {
		if (order.fresh()) {
			OutFolder.delete(order.workspace());
		}
	}

	private Outcome opened(LoopOrder order) {
		var there = Files.exists(order.workspace());
		var answer = door.open(order.workspace(), true, invocation.locale());
		if (answer instanceof Answer.Open && order.fresh() && (there || !feedback.receipts().isEmpty())) {
			// --force: the workspace of an earlier turn gives way, but only once nobody else has it
			door.close();
			invocation.err().println(texts.get("loop.replaced", order.workspace()));
			discard(order);
			answer = door.open(order.workspace(), true, invocation.locale());
		}
		if (answer instanceof Answer.Shut(var exit, var sentence)) {
			invocation.err().println(sentence);
			return new Outcome(exit, Leave.NOTHING_OF_OURS);
		}
		try {
			return turned(order);
		} finally {
			door.close();
		}
	}

	/** Though none of it may be told of yet. */
	private boolean holdsFeedback() {
		return feedback.tally(Scope.ALL).count() > 0
				|| feedback.receipts().stream().anyMatch(receipt -> receipt.counts().stored() > 0);
	}

	private Outcome turned(LoopOrder order) {
		var before = intakes();
		var own = order.files().isEmpty() && !order.fresh() && holdsFeedback();
		var listened = turns.take(own ? List.of() : List.of(Step.LISTEN), given(order), invocation.progress());
		listened.turn().refusals()
				.forEach(refusal -> invocation.err().println(texts.get("loop.refused", refusal.source(), refusal.reason())));
		// not all that is taken in is feedback
		var taken = Stream.concat(
				feedback.receipts().stream().filter(receipt -> !before.contains(receipt.intake())),
				listened.turn().receipts().stream())
				.distinct()
				.toList();
		if (invocation.progress().cancelled() || !listened.faults().isEmpty()) {
			return new Outcome(failed(listened, "loop.failed.listening"), Leave.NOTHING);
		}
		if (taken.isEmpty() && !own) {
			return new Outcome(Exit.REFUSED, Leave.NOTHING);
		}
		var rest = Step.firstTurn().stream().filter(step -> step != Step.LISTEN).toList();
		var turned = turns.take(rest, listened.turn(), invocation.progress());
		return reported(order, taken, turned, new Phases(listened.times()).and(turned.times()).seconds());
	}

	/** The date of the action is the yes to freezing the test plans that are proposed. */
	private Turn given(LoopOrder order) {
		var files = order.files().stream().<Source>map(file -> new Source.File(file, order.mapping())).toList();
		var date = order.actionDate();
		return Turn.of(
				files.isEmpty() ? List.of(new Source.Sample()) : files,
				order.service(),
				date == null ? null : new Change(date, Word.GIVEN),
				invocation.locale(),
				invocation.access());
	}

	private Outcome reported(LoopOrder order, List<Receipt> taken, Turns.Taken turned, Map<String, Double> seconds) {
		if (invocation.progress().cancelled()) {
			return new Outcome(Exit.DONE, Leave.NOTHING);
		}
		var fault = failed(turned, "loop.failed");
		report.write(order.out(), new Report.Request(invocation.locale(), invocation.access(), seconds));
		new LoopSummary(chain, vocabularies.wording(invocation.locale()), invocation).print(order.out(), taken, turned.turn(), seconds);
		if (fault == Exit.FAULT) {
			return new Outcome(fault, Leave.EVERYTHING);
		}
		return new Outcome(turned.turn().refusals().isEmpty() ? Exit.DONE : Exit.REFUSED, Leave.EVERYTHING);
	}

	/** Names the stations that failed. */
	private Exit failed(Turns.Taken turned, String key) {
		turned.faults().forEach(fault -> invocation.err().println(texts.get(key, fault.station())));
		return turned.faults().isEmpty() ? Exit.DONE : Exit.FAULT;
	}

	private Set<Long> intakes() {
		return feedback.receipts().stream().map(Receipt::intake).collect(Collectors.toSet());
	}
}
