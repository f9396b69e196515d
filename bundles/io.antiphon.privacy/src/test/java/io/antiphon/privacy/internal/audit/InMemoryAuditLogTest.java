package io.antiphon.privacy.internal.audit;

class InMemoryAuditLogTest extends AuditLogContract {

	private final InMemoryAuditLog log = new InMemoryAuditLog();

	@Override
	protected AuditLog log() {
		return log;
	}
}
