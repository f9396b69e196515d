package io.antiphon.channels.internal.store;

import io.antiphon.channels.internal.measure.Value;
import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.SealedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A value as a row of a file says it; written once and never changed. Counts once its intake is complete. */
@Entity
@Table(name = "MEASUREMENT")
class MeasurementEntity implements SealedRow {

	static final double UNKNOWN = -1;

	@Id
	long id;

	long intake;

	/** Of {@link QuantityEntity}. */
	long quantity;

	@Column(name = "FROM_DAY")
	long fromDay;

	/** The first day after. */
	@Column(name = "TO_DAY")
	long toDay;

	double amount;

	double n;

	@Column(name = "RECORD_LINE")
	long line;

	byte @Nullable [] seal;

	static MeasurementEntity of(long id, long intake, long quantity, Value value, long line) {
		var entity = new MeasurementEntity();
		entity.id = id;
		entity.intake = intake;
		entity.quantity = quantity;
		entity.fromDay = value.period().from().toEpochDay();
		entity.toDay = value.period().to().toEpochDay();
		entity.amount = value.value();
		entity.n = Double.isNaN(value.n()) ? UNKNOWN : value.n();
		entity.line = line;
		return entity;
	}

	@Override
	public String table() {
		return "MEASUREMENT";
	}

	@Override
	public long id() {
		return id;
	}

	@Override
	public long owner() {
		return intake;
	}

	@Override
	public void fields(int list, Fields fields) {
		fields.number(id)
				.number(intake)
				.number(quantity)
				.number(fromDay)
				.number(toDay)
				.real(amount)
				.real(n)
				.number(line);
	}

	@Override
	public byte @Nullable [] seal() {
		return seal;
	}

	@Override
	public void seal(byte[] fresh) {
		seal = fresh;
	}
}
