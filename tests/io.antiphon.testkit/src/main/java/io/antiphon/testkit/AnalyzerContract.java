package io.antiphon.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.loop.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What every analyzer does. Extend it in the test of yours, handing the calls on to it; JUnit does the rest. It names no
 * capability's types, so that the tests of capabilities can use this bundle.
 */
public abstract class AnalyzerContract {

	private static final int PATIENCE = 100;

	protected abstract String id();

	protected abstract List<Finding> analyze(FeedbackBatches feedback, Progress progress) throws Exception;

	/** Feedback in which the analyzer finds something; at least two pieces. */
	protected abstract List<Feedback> feedback();

	@Test
	public void hasAStableName() {
		assertTrue(id().matches("\\S+"), id());
		assertEquals(id(), id());
	}

	@Test
	public void findsNothingWhereNothingWasSaid() throws Exception {
		assertEquals(List.of(), analyze(batches(List.of()), Progress.NONE));
	}

	@Test
	public void pointsAtWordsOfTheFeedbackItWasGiven() throws Exception {
		var feedback = feedback();
		var lengths = feedback.stream()
				.collect(Collectors.toMap(Feedback::id, one -> one.text().codePointCount(0, one.text().length())));

		var findings = analyze(batches(feedback), Progress.NONE);

		assertFalse(findings.isEmpty(), "found nothing");
		for (var finding : findings) {
			assertFalse(finding.evidence().isEmpty(), finding.id() + " rests on nothing");
			for (var evidence : finding.evidence()) {
				var length = lengths.get(evidence.feedback());
				assertTrue(length != null, finding.id() + " cites feedback that it was not given");
				assertTrue(evidence.end() <= length, finding.id() + " cites words outside the text");
			}
		}
		var ids = findings.stream().map(Finding::id).toList();
		assertEquals(ids.size(), new HashSet<>(ids).size(), "two findings have one id");
	}

	@Test
	public void findsTheSameInWhateverOrderFeedbackComes() throws Exception {
		var feedback = feedback();
		var backwards = new ArrayList<>(feedback);
		Collections.reverse(backwards);

		var one = analyze(batches(feedback), Progress.NONE);
		var other = analyze(batches(backwards), Progress.NONE);

		assertEquals(told(one), told(other));
	}

	/** Findings without their order, and evidence without its. */
	private static List<String> told(List<Finding> findings) {
		return findings.stream()
				.map(finding -> finding.id() + finding.kind() + finding.title() + finding.measure()
						+ finding.evidence().stream().map(Object::toString).sorted().toList())
				.sorted()
				.toList();
	}

	@Test
	public void stopsSoonAfterItIsCancelled() {
		var read = new AtomicInteger();
		var cancelled = new Progress() {
			@Override
			public boolean cancelled() {
				return read.get() > 1;
			}
		};

		try {
			analyze(endless(read), cancelled);
		} catch (Exception stopped) {
			// also a way to stop
		}

		assertTrue(read.get() < PATIENCE, "read on and on");
	}

	/** The same for ever; an analyzer that does not stop is stopped. */
	private FeedbackBatches endless(AtomicInteger read) {
		return new Batches(Integer.MAX_VALUE, () -> new Iterator<>() {
			@Override
			public boolean hasNext() {
				return true;
			}

			@Override
			public List<Feedback> next() {
				if (read.incrementAndGet() >= PATIENCE) {
					throw new IllegalStateException("cancelled long ago");
				}
				return feedback();
			}
		});
	}

	/** One piece of feedback a batch, so that nothing rests on how they are cut. */
	private static FeedbackBatches batches(List<Feedback> feedback) {
		return new Batches(feedback.size(), () -> feedback.stream().map(List::of).iterator());
	}

	private record Batches(long count, Iterable<List<Feedback>> all) implements FeedbackBatches {

		@Override
		public Iterator<List<Feedback>> iterator() {
			return all.iterator();
		}
	}
}
