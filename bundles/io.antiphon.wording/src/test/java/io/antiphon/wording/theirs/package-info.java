/** Somebody who brings words. */
package io.antiphon.wording.theirs;
