package io.antiphon.privacy.internal;

import io.antiphon.privacy.internal.store.AuditEntity;
import io.antiphon.privacy.internal.store.AuditTurnEntity;
import io.antiphon.store.spi.Contribution;
import io.antiphon.store.spi.TextColumn;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The table of the audit. It names users of the product and no customers. */
@Component
public final class PrivacyContributionComponent implements Contribution {

	@Override
	public String id() {
		return "io.antiphon.privacy";
	}

	@Override
	public List<Class<?>> entities() {
		return List.of(AuditEntity.class, AuditTurnEntity.class);
	}

	@Override
	public List<String> migrations() {
		return List.of("0001-audit", "0002-turns");
	}

	@Override
	public List<TextColumn> textColumns() {
		return List.of(
				TextColumn.ofOne("AUDIT_ENTRY", "ACTOR", "ACTOR"),
				TextColumn.ofNobody("AUDIT_ENTRY", "PURPOSE", "a code"),
				TextColumn.ofNobody("AUDIT_ENTRY", "ACTION_NAME", "a code"),
				TextColumn.ofMany("AUDIT_ENTRY", "SCOPE_TEXT", "masked; words that were searched for are kept as keyed digests"),
				TextColumn.ofNobody("AUDIT_ENTRY", "PREVIOUS_MAC", "a keyed digest"),
				TextColumn.ofNobody("AUDIT_ENTRY", "MAC", "a keyed digest"));
	}
}
