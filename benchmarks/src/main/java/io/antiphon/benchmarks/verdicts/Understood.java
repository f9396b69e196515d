package io.antiphon.benchmarks.verdicts;

import io.antiphon.analytics.internal.review.Cell;
import io.antiphon.analytics.internal.review.ComplaintShares;
import io.antiphon.analytics.internal.review.Labelled;
import io.antiphon.analytics.internal.review.PainPoints;
import io.antiphon.analytics.internal.review.RollUp;
import io.antiphon.base.Period;
import io.antiphon.channels.internal.sample.Sample;
import io.antiphon.feedback.Context;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Windows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What analytics makes of a sample: what hurt in its listening window, and the complaint shares over all its days. */
record Understood(List<Finding> findings, ComplaintShares shares) {

	private static final double RATINGS = 4;

	static Understood of(Sample sample, Reader reader) {
		var reading = reader.read(sample.rows());
		var labelled = new ArrayList<Labelled>();
		for (var index = 0; index < sample.rows().size(); index++) {
			labelled.add(labelled(index, sample, reading.labels().get(index)));
		}
		var rollUp = new RollUp(Cell.of(labelled), reading.topics());
		var findings = new PainPoints(reading.topics(), listening(sample, labelled)).find(labelled);
		return new Understood(findings, new ComplaintShares(() -> rollUp));
	}

	private static Labelled labelled(int index, Sample sample, Reader.Label label) {
		var row = sample.rows().get(index);
		return new Labelled(
				index + 1,
				row.id(),
				new Context(sample.service(), row.touchpoint(), row.channel()),
				row.time().toLocalDate(),
				"",
				(row.rating() - 1) / RATINGS,
				label.sentiment(),
				0,
				label.topic(),
				new Evidence(index + 1, 0, 1));
	}

	private static Period listening(Sample sample, List<Labelled> labelled) {
		var days = labelled.stream().map(Labelled::day).filter(Objects::nonNull).sorted().toList();
		var span = new Period(days.getFirst(), days.getLast().plusDays(1));
		return Windows.around(sample.actionDate(), span, LocalDate.EPOCH).orElseThrow().listening();
	}
}
