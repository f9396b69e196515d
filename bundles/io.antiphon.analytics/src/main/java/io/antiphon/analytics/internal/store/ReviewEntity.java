package io.antiphon.analytics.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** A review; what belongs to it counts once it is complete. */
@Entity
@Table(name = "REVIEW")
class ReviewEntity {

	@Id
	long id;

	@Column(name = "COMPLETE")
	boolean complete;

	@Lob
	@Column(name = "WRITTEN_BY")
	String author = "";

	/** In milliseconds: a TIMESTAMP depends on the time zone of whoever reads it. */
	@Column(name = "WRITTEN_AT")
	long at;

	/** One failure a line: analyzer, tab, reason. */
	@Lob
	@Column(name = "FAILURES")
	String failures = "";
}
