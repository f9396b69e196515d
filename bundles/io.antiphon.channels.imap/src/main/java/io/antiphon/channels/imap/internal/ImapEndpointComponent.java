package io.antiphon.channels.imap.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Address;
import io.antiphon.channels.spi.Endpoint;
import io.antiphon.channels.spi.Fetch;
import io.antiphon.channels.spi.Fetching;
import io.antiphon.tables.records.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** Mailboxes on servers that speak IMAP: a folder of one, from which it brings mbox files. */
@Component
public final class ImapEndpointComponent implements Endpoint {

	@Override
	public List<String> schemes() {
		return List.of(ImapPlace.SECURE, ImapPlace.ASKED);
	}

	@Override
	public Optional<Reason> wrong(Address address) {
		try {
			ImapPlace.of(address);
			return Optional.empty();
		} catch (NotServed wrong) {
			return Optional.of(wrong.reason());
		}
	}

	@Override
	public Fetching fetch(Fetch fetch, Progress progress) {
		try {
			var place = ImapPlace.of(fetch.address());
			try (var mailbox = Mailbox.open(place, fetch.secret(), progress)) {
				return new Portion(mailbox, fetch, progress).brought(place.toString());
			}
		} catch (NotServed failed) {
			return new Fetching.Refused(failed.reason());
		} catch (IOException full) {
			throw new UncheckedIOException(full);
		}
	}
}
