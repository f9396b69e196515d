package io.antiphon.privacy.internal.store;

import io.antiphon.privacy.AuditEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of the audit; times are milliseconds since 1970. */
@Entity
@Table(name = "AUDIT_ENTRY")
public class AuditEntity {

	@Id
	@Column(name = "SEQUENCE_NUMBER")
	long sequence;

	@Column(name = "AT_MILLIS")
	long at;

	@Column(name = "ACTOR")
	String actor = "";

	@Column(name = "PURPOSE")
	String purpose = "";

	@Column(name = "ACTION_NAME")
	String action = "";

	@Column(name = "SCOPE_TEXT")
	String scope = "";

	@Column(name = "HOW_MANY")
	long count;

	@Column(name = "PREVIOUS_MAC")
	String previous = "";

	@Column(name = "MAC")
	String mac = "";

	/** For JPA. */
	protected AuditEntity() {}

	AuditEntity(AuditEntry entry) {
		sequence = entry.sequence();
		at = entry.at().toEpochMilli();
		actor = entry.actor();
		purpose = entry.purpose();
		action = entry.action();
		scope = entry.scope();
		count = entry.count();
		previous = entry.previous();
		mac = entry.mac();
	}

	AuditEntry entry() {
		return new AuditEntry(
				sequence, Instant.ofEpochMilli(at), actor, purpose, action, scope, count, previous, mac);
	}
}
