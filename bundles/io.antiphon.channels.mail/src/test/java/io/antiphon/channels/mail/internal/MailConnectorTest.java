package io.antiphon.channels.mail.internal;

import io.antiphon.testkit.channels.ConnectorContract;
import java.io.IOException;
import java.nio.file.Path;

class MailConnectorTest extends ConnectorContract {

	MailConnectorTest() {
		super(new MailConnectorComponent());
	}

	@Override
	protected Path good(Path folder) throws IOException {
		return Mails.write(folder, "said.mbox", """
				From anna@example.com Mon Jan  5 09:00:00 2026
				From: Anna <anna@example.com>
				Subject: =?gb2312?B?zO/UvcuuxOM=?= late
				Date: Mon, 5 Jan 2026 09:00:00 +0800
				Message-ID: <a@example.com>
				Content-Length: 22

				late again
				From here on

				From bo@example.com Mon Jan  5 10:00:00 2026
				From: "Bo, C." <bo@example.com>
				Subject: Re: late
				Message-ID: <a@example.com>
				References: <a@example.com> <b@example.com>
				Content-Type: multipart/mixed; boundary="x"

				--x
				Content-Type: multipart/alternative; boundary=y

				--y
				Content-Type: text/plain; charset=utf-8
				Content-Transfer-Encoding: base64

				54mp5rWB5aSq5oWi5LqG
				--y
				Content-Type: text/html

				<p>=20</p>
				--y--
				--x
				Content-Type: image/png
				Content-Disposition: attachment; filename*0*=utf-8''a%20; filename*1=b.png

				AAAA
				--x--

				From - Mon Jan  5 11:00:00 2026
				From: mailer-daemon@example.com
				Content-Type: multipart/report; boundary=z

				--z
				Content-Type: message/delivery-status

				Action: failed
				--z--
				""");
	}
}
