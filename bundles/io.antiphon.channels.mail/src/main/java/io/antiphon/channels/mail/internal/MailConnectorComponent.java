package io.antiphon.channels.mail.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.mail.internal.box.MailBeginning;
import io.antiphon.channels.spi.Acceptance;
import io.antiphon.channels.spi.Connector;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Source;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** Reads mailboxes (mbox) and single mails (.eml). */
@Component
public final class MailConnectorComponent implements Connector {

	private static final Set<String> ENDS = Set.of(".mbox", ".mbx", ".eml");

	@Override
	public String id() {
		return "channels.mail";
	}

	@Override
	public Acceptance accepts(Source source) {
		var name = source.name().toLowerCase(Locale.ROOT);
		boolean named = ENDS.stream().anyMatch(name::endsWith);
		return named || MailBeginning.is(source.head()) ? Acceptance.YES : Acceptance.NO;
	}

	@Override
	public Opening open(Source source, Hints hints, Progress progress) {
		return switch (source) {
			case Source.File file -> MailRecords.open(file.path(), progress);
		};
	}
}
