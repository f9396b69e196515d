package io.antiphon.analytics.internal.store;

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
class FindingEntity {

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

	@Column(name = "FROM_DAY")
	@Nullable
	LocalDate from;

	@Column(name = "TO_DAY")
	@Nullable
	LocalDate to;

	@Lob
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

	@Lob
	@Column(name = "MEASURE_METHOD")
	String method = "";
}
