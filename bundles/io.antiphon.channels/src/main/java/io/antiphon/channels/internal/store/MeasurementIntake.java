package io.antiphon.channels.internal.store;

import io.antiphon.channels.internal.measure.KnownMeasurements;
import io.antiphon.channels.internal.measure.MeasuredValue;
import io.antiphon.channels.internal.measure.Quantity;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.IntakeSession.Outcome;
import io.antiphon.feedback.Receipt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An intake of measurements under way, see {@link OpenIntake}. For one thread. */
public final class MeasurementIntake implements AutoCloseable {

	private final OpenIntake intake;
	private final KnownMeasurements book;
	private final Map<Quantity, Long> numbers;
	private long stored;
	private long revised;
	private long known;

	MeasurementIntake(OpenIntake intake, Snapshot before) {
		this.intake = intake;
		this.book = new KnownMeasurements(before.series());
		this.numbers = new HashMap<>(before.numbers());
	}

	/** Takes the values of one row: all of them, or, where the answer is {@link KnownMeasurements.Entry.AtOdds}, none. */
	public KnownMeasurements.Entry add(List<MeasuredValue> read, long line) {
		var row = read.stream().map(this::masked).toList();
		var fresh = new ArrayList<MeasuredValue>();
		var entry = book.enter(row, line, fresh);
		switch (entry) {
			case KnownMeasurements.Entry.Stored() -> stored++;
			case KnownMeasurements.Entry.Revised() -> revised++;
			case KnownMeasurements.Entry.Known() -> known++;
			case KnownMeasurements.Entry.AtOdds atOdds -> {}
		}
		for (var measured : fresh) {
			intake.add(MeasurementEntity.of(intake.next(), intake.id(), number(measured.quantity()), measured.value(), line));
		}
		return entry;
	}

	/** Tells of a row that is not taken; {@code kind}: the reason without the values that only this row has. */
	public void reject(Receipt.Rejection rejection, String kind) {
		intake.reject(rejection, kind);
	}

	private MeasuredValue masked(MeasuredValue read) {
		var said = read.quantity();
		var context = said.context();
		return new MeasuredValue(
				new Quantity(
						intake.masked(said.name()),
						new Context(
								intake.masked(context.service()),
								intake.masked(context.touchpoint()),
								intake.masked(context.channel())),
						intake.masked(said.unit()),
						said.measure(),
						said.better()),
				read.value());
	}

	private long number(Quantity quantity) {
		return numbers.computeIfAbsent(quantity, unknown -> {
			var entity = QuantityEntity.of(intake.next(), intake.id(), unknown);
			intake.add(entity);
			return entity.id;
		});
	}

	/** Makes the intake visible and returns its receipt. Blocks. */
	public Receipt complete(Outcome outcome) {
		return intake.complete(outcome, new OpenIntake.Taken(stored, revised, known), "measurement.complete");
	}

	/** Takes back whatever was not completed. Blocks. */
	@Override
	public void close() {
		intake.close();
	}
}
