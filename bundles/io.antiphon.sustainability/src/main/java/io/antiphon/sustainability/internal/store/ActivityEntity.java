package io.antiphon.sustainability.internal.store;

import io.antiphon.base.Period;
import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.Worded;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Activity.Origin;
import io.antiphon.sustainability.Activity.Place;
import io.antiphon.sustainability.Operator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An activity as a row of a file says it; written once and never changed. Counts once its intake is complete. */
@Entity
@Table(name = "FOOTPRINT_ACTIVITY")
class ActivityEntity implements Worded {

	private static final double SILENT = -1;

	@Id
	long id;

	long intake;

	String activity = "";

	/** {@value #SILENT} where the meter said too little of these days. */
	double amount;

	String unit = "";

	@Column(name = "FROM_DAY")
	long fromDay;

	/** The first day after. */
	@Column(name = "TO_DAY")
	long toDay;

	String service = "";

	String touchpoint = "";

	String region = "";

	String contract = "";

	@Enumerated(EnumType.STRING)
	Operator operator = Operator.OWN;

	boolean avoided;

	double uncertainty;

	String meter = "";

	@Column(name = "RECORD_LINE")
	long line;

	byte @Nullable [] seal;

	static ActivityEntity of(long id, long intake, Activity said) {
		var entity = new ActivityEntity();
		entity.id = id;
		entity.intake = intake;
		entity.activity = said.key();
		entity.amount = said.origin().silent() ? SILENT : said.amount();
		entity.unit = said.unit();
		entity.fromDay = said.period().from().toEpochDay();
		entity.toDay = said.period().to().toEpochDay();
		entity.service = said.place().service();
		entity.touchpoint = said.place().touchpoint();
		entity.region = said.place().region();
		entity.contract = said.place().contract();
		entity.operator = said.place().operator();
		entity.avoided = said.place().avoided();
		entity.uncertainty = said.uncertainty();
		entity.meter = said.origin().meter();
		entity.line = said.origin().line();
		return entity;
	}

	/** {@code metered}: whether its file is the export of a meter. */
	Activity activity(String file, boolean metered) {
		return new Activity(
				id, activity, Math.max(0, amount), unit, new Period(LocalDate.ofEpochDay(fromDay), LocalDate.ofEpochDay(toDay)),
				new Place(service, touchpoint, region, contract, operator, avoided), uncertainty,
				new Origin(file, line, meter, metered, amount == SILENT));
	}

	@Override
	public String table() {
		return "FOOTPRINT_ACTIVITY";
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
				.text(activity)
				.real(amount)
				.text(unit)
				.number(fromDay)
				.number(toDay)
				.text(service)
				.text(touchpoint)
				.text(region)
				.text(contract)
				.text(operator.name())
				.truth(avoided)
				.real(uncertainty)
				.text(meter)
				.number(line);
	}

	@Override
	public void texts(UnaryOperator<String> words) {
		activity = words.apply(activity);
		unit = words.apply(unit);
		service = words.apply(service);
		touchpoint = words.apply(touchpoint);
		region = words.apply(region);
		contract = words.apply(contract);
		meter = words.apply(meter);
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
