package io.antiphon.analytics.internal.store;

import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.SealedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A finding of a review. */
@Entity
@Table(name = "FINDING")
class FindingEntity implements SealedRow {

	@Id
	long id;

	long review;

	@Column(name = "FINDING_KEY")
	String key = "";

	String kind = "";

	String title = "";

	/** One term a line. */
	@Lob
	String terms = "";

	String service = "";

	String touchpoint = "";

	String channel = "";

	@Column(name = "FROM_DAY")
	@Nullable
	LocalDate from;

	@Column(name = "TO_DAY")
	@Nullable
	LocalDate to;

	@Column(name = "MEASURE_NAME")
	String measure = "";

	@Column(name = "MEASURE_VALUE")
	double value;

	@Column(name = "MEASURE_LOW")
	double low;

	@Column(name = "MEASURE_HIGH")
	double high;

	@Column(name = "NUMBER_OF")
	long n;

	@Column(name = "MEASURE_METHOD")
	String method = "";

	byte @Nullable [] seal;

	@Override
	public String table() {
		return "FINDING";
	}

	@Override
	public long id() {
		return id;
	}

	@Override
	public long owner() {
		return review;
	}

	@Override
	public void fields(int list, Fields fields) {
		fields.number(id)
				.number(review)
				.text(key)
				.text(kind)
				.text(title)
				.text(terms)
				.text(service)
				.text(touchpoint)
				.text(channel)
				.day(from)
				.day(to)
				.text(measure)
				.real(value)
				.real(low)
				.real(high)
				.number(n)
				.text(method);
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
