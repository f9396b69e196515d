package io.antiphon.analytics.internal.store;

import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.SealedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A span that a finding rests on. */
@Entity
@Table(name = "EVIDENCE")
class EvidenceEntity implements SealedRow {

	@Id
	long id;

	long review;

	/** The id of the {@link FindingEntity}. */
	long finding;

	long feedback;

	@Column(name = "START_AT")
	int start;

	@Column(name = "END_AT")
	int end;

	byte @Nullable [] seal;

	@Override
	public String table() {
		return "EVIDENCE";
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
				.number(feedback)
				.number(start)
				.number(end);
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
