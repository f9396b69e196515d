package io.antiphon.privacy.internal.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row of its table, held by whoever is adding to the audit. */
@Entity
@Table(name = "AUDIT_TURN")
public class AuditTurnEntity {

	/** The id of the row. */
	static final long ONE = 1;

	@Id
	long id;

	/** For JPA. */
	protected AuditTurnEntity() {}
}
