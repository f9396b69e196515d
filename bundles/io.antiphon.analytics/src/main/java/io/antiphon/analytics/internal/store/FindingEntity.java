package io.antiphon.analytics.internal.store;

import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.Worded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A finding of a review. */
@Entity
@Table(name = "FINDING")
class FindingEntity implements Worded {

	@Id
	long id;

	long review;

	@Lob
	@Column(name = "FINDING_KEY")
	String key = "";

	@Lob
	String kind = "";

	@Lob
	String title = "";

	/** One term a line. */
	@Lob
	String terms = "";

	@Lob
	String service = "";

	@Lob
	String touchpoint = "";

	@Lob
	String channel = "";

	@Lob
	@Column(name = "SEGMENT_ATTRIBUTE")
	@Nullable
	String attribute;

	@Lob
	@Column(name = "SEGMENT_VALUE")
	@Nullable
	String attributeValue;

	@Column(name = "FROM_DAY")
	@Nullable
	LocalDate from;

	@Column(name = "TO_DAY")
	@Nullable
	LocalDate to;

	@Lob
	@Column(name = "MEASURE_NAME")
	String measure = "";

	@Lob
	@Column(name = "MEASURE_WRITTEN")
	@Nullable
	String written;

	@Lob
	@Column(name = "MEASURE_ABOUT")
	@Nullable
	String about;

	@Lob
	@Column(name = "MEASURE_PER")
	@Nullable
	String per;

	/** Absent in rows from before units were data. */
	@Lob
	@Column(name = "MEASURE_UNIT")
	@Nullable
	String unit;

	@Column(name = "MEASURE_VALUE")
	double value;

	@Column(name = "MEASURE_LOW")
	double low;

	@Column(name = "MEASURE_HIGH")
	double high;

	@Column(name = "NUMBER_OF")
	long n;

	@Lob
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
				.words(attribute)
				.words(attributeValue)
				.day(from)
				.day(to)
				.text(measure)
				.words(written)
				.words(about)
				.words(per)
				.words(unit)
				.real(value)
				.real(low)
				.real(high)
				.number(n)
				.text(method);
	}

	@Override
	public void texts(UnaryOperator<String> words) {
		key = words.apply(key);
		title = words.apply(title);
		terms = words.apply(terms);
		service = words.apply(service);
		touchpoint = words.apply(touchpoint);
		channel = words.apply(channel);
		about = about == null ? null : words.apply(about);
		attribute = attribute == null ? null : words.apply(attribute);
		attributeValue = attributeValue == null ? null : words.apply(attributeValue);
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
