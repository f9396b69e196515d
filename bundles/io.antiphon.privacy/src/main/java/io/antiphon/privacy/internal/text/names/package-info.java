/** Names of people in a text, where a title, a role or a phrase says that they are names. Since rule version 4. */
@NullMarked
package io.antiphon.privacy.internal.text.names;

import org.jspecify.annotations.NullMarked;
