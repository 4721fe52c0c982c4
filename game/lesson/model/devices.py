"""The eleven devices: how a ping looks. No key here is a key of a task, because both stand in one step."""

from __future__ import annotations

from typing import Literal

from game.lesson.model.base import Name, Picture, ProfileClue, Words, form, key


@form
class Sender:
    """Who a ping comes from, as far as the screen shows it."""

    name: Name = key("an invented name, or a role such as Mum")
    picture: Picture | None = key("the face; a grey head without it", default=None)
    clues: tuple[ProfileClue, ...] = key("what the profile shows", default=(), most=3)


@form
class Line:
    """One message or comment by one person."""

    name: Name = key("who wrote it")
    text: Words | None = key("what was written; left out where phrases stand for it", default=None)
    picture: Picture | None = key("a picture that was sent", default=None)


@form
class Result:
    """One thing that a search found."""

    title: Words = key("its headline")
    text: Words = key("the line below")
    name: Name = key("who made the page")
    kind: Literal["page", "advert", "shop"] = key("what it is", default="page")


@form
class Field:
    """One line of a form that wants to be filled in."""

    label: Words = key("what it asks for")
    text: Words | None = key("what stands in it already", default=None)


@form
class Message:
    """One message to one person."""

    device: Literal["message"] = "message"
    sender: Sender = key("who sent it", yaml="from")
    text: Words | None = key("left out where phrases stand for it", default=None)
    picture: Picture | None = key("a picture in it", default=None)


@form
class GroupChat:
    """Several people write to each other."""

    device: Literal["group-chat"] = "group-chat"
    title: Words = key("the group's name")
    messages: tuple[Line, ...] = key("from the oldest to the newest", least=1, most=5)


@form
class FriendRequest:
    """A card of somebody who wants to be a friend."""

    device: Literal["friend-request"] = "friend-request"
    sender: Sender = key("who asks", yaml="from")
    text: Words | None = key("what they say of themselves", default=None)


@form
class Post:
    """Something put up for others to see."""

    device: Literal["post"] = "post"
    sender: Sender = key("who put it up", yaml="from")
    text: Words | None = key("what stands below the picture", default=None)
    picture: Picture | None = key("what it shows", default=None)
    likes: int = key("how many hearts", default=0, least=0)
    comments: tuple[Line, ...] = key("what others wrote", default=(), most=3)


@form
class Email:
    """A letter, with a subject."""

    device: Literal["e-mail"] = "e-mail"
    sender: Sender = key("who sent it", yaml="from")
    title: Words = key("the subject")
    text: Words | None = key("left out where phrases stand for it", default=None)
    label: Words | None = key("the words of a button or a link in it", default=None)
    picture: Picture | None = key("what is attached", default=None)


@form
class GameChat:
    """What players write beside a game."""

    device: Literal["game-chat"] = "game-chat"
    title: Words = key("the game's invented name")
    messages: tuple[Line, ...] = key("from the oldest to the newest", least=1, most=4)


@form
class Video:
    """A film that stands still, with what others wrote below."""

    device: Literal["video"] = "video"
    title: Words = key("what it is called")
    sender: Sender = key("who made it", yaml="from")
    picture: Picture = key("what it shows")
    likes: int = key("how many hearts", default=0, least=0)
    comments: tuple[Line, ...] = key("what others wrote", default=(), most=3)


@form
class Search:
    """What was looked for, and what was found."""

    device: Literal["search"] = "search"
    text: Words = key("what was looked for")
    results: tuple[Result, ...] = key("from the top", least=2, most=4)


@form
class SignUp:
    """A form that wants to know things before one may come in."""

    device: Literal["sign-up"] = "sign-up"
    title: Words = key("the invented name of what one would join")
    text: Words | None = key("a line of small print", default=None)
    fields: tuple[Field, ...] = key("what it asks for", least=1, most=4)


@form
class PopUp:
    """A box that jumps up over what one was doing."""

    device: Literal["pop-up"] = "pop-up"
    title: Words = key("the loud line")
    text: Words | None = key("the line below", default=None)
    label: Words | None = key("the words of its button", default=None)
    picture: Picture | None = key("what it shows", default=None)


@form
class ClassBlog:
    """The class's own page, where a teacher looks at everything first."""

    device: Literal["class-blog"] = "class-blog"
    sender: Sender = key("whose entry it is", yaml="from")
    title: Words = key("the entry's headline")
    text: Words | None = key("the entry", default=None)
    picture: Picture | None = key("a picture in it", default=None)
    state: Literal["draft", "waiting", "shown"] = key("how far it has come", default="shown")
    comments: tuple[Line, ...] = key("what others wrote", default=(), most=3)


Chat = Message | GroupChat | Email | GameChat
Page = Post | Video | Search | ClassBlog
Device = Chat | Page | FriendRequest | SignUp | PopUp
