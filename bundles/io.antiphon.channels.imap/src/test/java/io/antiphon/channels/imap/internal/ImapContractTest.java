package io.antiphon.channels.imap.internal;

import io.antiphon.testkit.channels.EndpointContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class ImapContractTest extends EndpointContract {

	private final MailServer server = new MailServer("imap");

	ImapContractTest() {
		super(new ImapEndpointComponent());
	}

	@BeforeEach
	void fill() {
		for (int number = 1; number <= 4; number++) {
			MailServer.put(server.inbox(), MailServer.mail(number));
		}
	}

	@AfterEach
	void close() {
		server.close();
	}

	@Override
	protected String place() {
		return server.address("INBOX");
	}

	@Override
	protected String nowhere() {
		return server.address("Nowhere");
	}

	@Override
	protected String password() {
		return MailServer.PASSWORD;
	}
}
