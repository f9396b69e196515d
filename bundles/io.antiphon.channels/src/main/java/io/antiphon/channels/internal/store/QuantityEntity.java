package io.antiphon.channels.internal.store;

import io.antiphon.channels.internal.measure.Aggregation;
import io.antiphon.channels.internal.measure.Quantity;
import io.antiphon.feedback.Context;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.Worded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is measured, under a number; the same may have several, of which the newest counts. */
@Entity
@Table(name = "MEASURED_QUANTITY")
class QuantityEntity implements Worded {

	@Id
	long id;

	long intake;

	@Column(name = "INDICATOR_NAME")
	String indicator = "";

	String service = "";

	String touchpoint = "";

	String channel = "";

	String unit = "";

	@Enumerated(EnumType.STRING)
	Aggregation measure = Aggregation.MEAN;

	@Enumerated(EnumType.STRING)
	Direction better = Direction.UP;

	byte @Nullable [] seal;

	static QuantityEntity of(long id, long intake, Quantity quantity) {
		var entity = new QuantityEntity();
		entity.id = id;
		entity.intake = intake;
		entity.indicator = quantity.name();
		entity.service = quantity.context().service();
		entity.touchpoint = quantity.context().touchpoint();
		entity.channel = quantity.context().channel();
		entity.unit = quantity.unit();
		entity.measure = quantity.measure();
		entity.better = quantity.better();
		return entity;
	}

	Quantity quantity() {
		return new Quantity(indicator, new Context(service, touchpoint, channel), unit, measure, better);
	}

	@Override
	public String table() {
		return "MEASURED_QUANTITY";
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
				.text(indicator)
				.text(service)
				.text(touchpoint)
				.text(channel)
				.text(unit)
				.text(measure.name())
				.text(better.name());
	}

	@Override
	public void texts(UnaryOperator<String> words) {
		indicator = words.apply(indicator);
		service = words.apply(service);
		touchpoint = words.apply(touchpoint);
		channel = words.apply(channel);
		unit = words.apply(unit);
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
