package io.antiphon.analytics.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A span that a finding rests on. */
@Entity
@Table(name = "EVIDENCE")
class EvidenceEntity {

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
}
