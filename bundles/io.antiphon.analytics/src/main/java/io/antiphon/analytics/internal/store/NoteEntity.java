package io.antiphon.analytics.internal.store;

import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.Worded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What else is known of a finding. Without a measure where its name is {@code null}. */
@Entity
@Table(name = "FINDING_NOTE")
class NoteEntity implements Worded {

	@Id
	long id;

	long review;

	/** The id of the {@link FindingEntity}. */
	long finding;

	@Lob
	@Column(name = "NOTE_KEY")
	String key = "";

	@Lob
	@Column(name = "NOTE_WRITTEN")
	String written = "";

	@Lob
	@Column(name = "NOTE_ABOUT")
	String about = "";

	@Lob
	@Column(name = "NOTE_PER")
	String per = "";

	@Lob
	@Column(name = "MEASURE_NAME")
	@Nullable
	String measure;

	@Lob
	@Column(name = "MEASURE_WRITTEN")
	@Nullable
	String measureWritten;

	@Lob
	@Column(name = "MEASURE_ABOUT")
	@Nullable
	String measureAbout;

	@Lob
	@Column(name = "MEASURE_PER")
	@Nullable
	String measurePer;

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
	@Nullable
	String method;

	byte @Nullable [] seal;

	@Override
	public String table() {
		return "FINDING_NOTE";
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
				.number(finding)
				.text(key)
				.text(written)
				.text(about)
				.text(per)
				.words(measure)
				.words(measureWritten)
				.words(measureAbout)
				.words(measurePer)
				.words(unit)
				.real(value)
				.real(low)
				.real(high)
				.number(n)
				.words(method);
	}

	@Override
	public void texts(UnaryOperator<String> words) {
		written = words.apply(written);
		about = words.apply(about);
		measureAbout = measureAbout == null ? null : words.apply(measureAbout);
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
