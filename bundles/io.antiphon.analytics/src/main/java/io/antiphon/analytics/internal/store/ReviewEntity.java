package io.antiphon.analytics.internal.store;

import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.Worded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A review; what belongs to it counts once it is complete. */
@Entity
@Table(name = "REVIEW")
class ReviewEntity implements SealedLine, Worded {

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

	@Column(name = "SEALED_SUMS")
	String sums = "";

	/** Of what it was made, by a digest; empty in reviews from before it was kept. */
	String basis = "";

	/** What came of learning: see {@link ReviewRows}. */
	@Lob
	String learned = "";

	byte @Nullable [] seal;

	@Override
	public String table() {
		return "REVIEW";
	}

	@Override
	public long id() {
		return id;
	}

	@Override
	public String sums() {
		return sums;
	}

	@Override
	public void sums(String text) {
		sums = text;
	}

	@Override
	public void fields(int list, Fields fields) {
		fields.number(id)
				.truth(complete)
				.text(author)
				.number(at)
				.text(failures)
				.text(sums);
		if (list > 1) {
			fields.text(basis).text(learned);
		}
	}

	@Override
	public int list() {
		return 2;
	}

	@Override
	public void texts(UnaryOperator<String> words) {
		author = words.apply(author);
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
